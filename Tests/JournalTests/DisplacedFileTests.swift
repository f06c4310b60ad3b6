import Facilitation
import Foundation
import Testing

@testable import Journal

/// A file that somebody moves, deletes or replaces while it is open.
@Suite struct DisplacedFileTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func remove(_ names: String...) throws {
    for name in names { try FileManager.default.removeItem(atPath: folder(name)) }
  }

  @Test func aDeletedFileIsPutBackWithAllThatWasSaved() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps")
    try remove("a.flipchart")
    #expect(await file.share("Radio").isDone)
    await file.close()
    #expect(try SavedSession(at: path).session.resources.map(\.title) == ["Maps", "Radio"])
    #expect(try Verification(of: path).findings == [])
    #expect(folder.contents == ["a.flipchart"])
  }

  @Test func everythingBesideItMayGoToo() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps")
    // It may be put back, and be tidied up, between one and the next.
    for name in folder.contents { try? remove(name) }
    #expect(await file.share("Radio").isDone)
    await file.close()
    #expect(try SavedSession(at: path).session.resources.map(\.title) == ["Maps", "Radio"])
  }

  @Test func twoSeatsGoOnTogetherAfterTheFileWasDeleted() async throws {
    let first = try SessionFile.make(at: path)
    let second = try SessionFile.open(at: path)
    await first.share("Maps")
    try remove("a.flipchart")
    #expect(await second.share("Radio").isDone)
    #expect(await first.share("Posters").isDone)
    let titles = await second.share("Drums").isDone ? await second.titles : []
    #expect(titles == ["Maps", "Radio", "Posters", "Drums"])
    await first.close()
    await second.close()
    #expect(try SavedSession(at: path).session.resources.map(\.title) == titles)
  }

  @Test func aFolderThatWentIsWaitedForWithNothingLost() async throws {
    let outer = Folder()
    let inner = outer("room")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    let file = try SessionFile.make(at: inner + "/a.flipchart")
    await file.share("Maps")
    // What stands beside the file may come back meanwhile.
    while outer.contents.contains("room") { try? FileManager.default.removeItem(atPath: inner) }
    let answer = await file.share("Radio")
    guard case .unsaved(let fault) = answer else { return #expect(Bool(false), "\(answer)") }
    #expect(fault.reason == .missing)
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    #expect(await file.share("Radio").isDone)
    await file.close()
    let saved = try SavedSession(at: inner + "/a.flipchart").session
    #expect(saved.resources.map(\.title) == ["Maps", "Radio"])
  }

  @Test func anotherFileInItsPlaceIsNotWrittenTo() async throws {
    let file = try SessionFile.make(at: path)
    await file.close()
    try FileManager.default.copyItem(atPath: path, toPath: folder("old.flipchart"))
    let copy = FileManager.default.contents(atPath: path)
    let open = try SessionFile.open(at: path)
    await open.share("Maps")
    try remove("a.flipchart")
    try FileManager.default.moveItem(atPath: folder("old.flipchart"), toPath: path)
    guard case .unsaved(let fault) = await open.share("Radio") else {
      return #expect(Bool(false), "written to another file")
    }
    #expect(fault.reason == .displaced)
    #expect(FileManager.default.contents(atPath: path) == copy)
    try remove("a.flipchart")
    #expect(await open.share("Radio").isDone)
    await open.close()
    #expect(try SavedSession(at: path).session.resources.map(\.title) == ["Maps", "Radio"])
  }

  @Test func whatWasDeletedIsBackEvenWhenNothingMoreIsWritten() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps")
    try remove("a.flipchart")
    await file.close()
    #expect(try SavedSession(at: path).session.resources.map(\.title) == ["Maps"])
  }
}
