import Facilitation
import Foundation
import Testing

@testable import Journal

@Suite struct FeedTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  @Test func everybodyHearsEverythingInOrderAndOnce() async throws {
    let seats = try [SessionFile.make(at: path), .open(at: path), .open(at: path)]
    let feeds = try await seats.asyncMap { try await $0.feed(after: 0) }
    for number in 0..<30 {
      await seats[number % 3].share("\(number)")
    }
    for feed in feeds {
      let heard = await feed.entries(31)
      #expect(heard.map(\.revision) == Array(1...31))
      #expect(heard.dropFirst().map(\.command.rawValue) == (0..<30).map(String.init))
    }
    for seat in seats { await seat.close() }
  }

  @Test func aSeatThatOnlyListensFollowsTheSession() async throws {
    let writer = try SessionFile.make(at: path)
    let listener = try SessionFile.open(at: path)
    let feed = try await listener.feed(after: await listener.session.revision)
    await writer.share("Maps")
    #expect(await feed.entries(1).map(\.revision) == [2])
    let written = await writer.session
    #expect(await listener.session == written)
    await writer.close()
    await listener.close()
  }

  @Test func aFeedBeginsWithWhatIsThereAlready() async throws {
    let file = try SessionFile.make(at: path)
    for title in ["A", "B", "C"] { await file.share(title) }
    let feed = try await file.feed(after: 2)
    await file.share("D")
    #expect(await feed.entries(3).map(\.revision) == [3, 4, 5])
    await file.close()
  }

  @Test func aFeedEndsWhenTheFileIsClosed() async throws {
    let file = try SessionFile.make(at: path)
    let feed = try await file.feed(after: 0)
    await file.close()
    var count = 0
    for await entries in feed { count += entries.count }
    #expect(count == 1)
  }

  @Test func aSeatThatLostTheFileHearsWhatItMissed() async throws {
    let writer = try SessionFile.make(at: path)
    let listener = try SessionFile.open(at: path)
    let feed = try await listener.feed(after: 1)
    await listener.disconnect()
    await writer.share("Maps")
    await listener.reconnectOrRetry()
    await writer.share("Tools")
    #expect(await feed.entries(2).map(\.revision) == [2, 3])
    #expect(await listener.titles == ["Maps", "Tools"])
    await listener.close()
    await writer.close()
  }

  @Test func aLinkLeadsToTheSameTable() async throws {
    let file = try SessionFile.make(at: path)
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.flipchart"), withDestinationPath: "a.flipchart")
    let other = try SessionFile.open(at: folder("link.flipchart"))
    let feed = try await file.feed(after: 1)
    #expect(await other.share("Maps").isDone)
    #expect(await feed.entries(1).map(\.revision) == [2])
    #expect(!folder.contents.contains("link.flipchart-lock"))
    await other.close()
    await file.close()
    #expect(folder.contents == ["a.flipchart", "link.flipchart"])
  }

  @Test func twoSeatsThatDecideAtOnceDecideOnWhatTheOtherDid() async throws {
    let seats = try [SessionFile.make(at: path), .open(at: path)]
    await withTaskGroup(of: Void.self) { group in
      for (index, seat) in seats.enumerated() {
        group.addTask {
          for number in 0..<100 { await seat.share("\(index)-\(number)") }
        }
      }
    }
    let saved = try SavedSession(at: path)
    #expect(saved.entries.map(\.revision) == Array(1...201))
    #expect(Set(saved.session.resources.map(\.id.number)) == Set(1...200))
    for seat in seats { await seat.close() }
    #expect(try Verification(of: path).findings == [])
  }
}

extension AsyncStream<[Entry]> {
  /// The next so many entries.
  func entries(_ count: Int) async -> [Entry] {
    var heard: [Entry] = []
    for await entries in self {
      heard += entries
      if heard.count >= count { break }
    }
    return heard
  }
}

extension Sequence {
  /// Each element transformed, one after the other.
  func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
