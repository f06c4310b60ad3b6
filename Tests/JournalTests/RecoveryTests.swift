import Facilitation
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite struct RecoveryTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }
  var target: String { folder("b.flipchart") }

  /// A session of so many resources, one in a commit of its own, some with texts of several pages.
  private func make(_ count: Int) async throws -> Session {
    let file = try SessionFile.make(at: path)
    for number in 1...count {
      let title = "Resource \(number)" + (number % 7 == 3 ? String(repeating: " x", count: 80) : "")
      await file.share(title, as: CommandID("c\(number)"))
    }
    await file.close()
    return await file.session
  }

  private func damage(_ sql: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
  }

  @Test func aSoundFileIsBroughtOverAsItIs() async throws {
    let session = try await make(60)
    let before = folder.bytes
    let recovery = try Recovery(of: path, into: target)
    #expect(recovery.entries == 61 && recovery.lost == [])
    #expect(try SavedSession(at: target).session == session)
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func aLostEntryLeavesItsPlaceAndAllOthersTheirs() async throws {
    _ = try await make(9)
    try damage("DELETE FROM journal WHERE sequence IN (4, 5)")
    let recovery = try Recovery(of: path, into: target)
    #expect(recovery.entries == 8 && recovery.lost == [4, 5])
    let saved = try SavedSession(at: target)
    #expect(saved.session.resources.map(\.title).first { $0.hasPrefix("Resource 9") } != nil)
    #expect(saved.entries[3].events == [.entryLost] && saved.session.revision == 10)
    #expect(try Verification(of: target).findings == [])
  }

  @Test func aTreeWithoutItsRootIsReadPageByPage() async throws {
    let session = try await make(200)
    var bytes = folder.bytes
    // The first page with its table of tables, and whatever page the journal begins at.
    bytes.replaceSubrange(100..<1_000, with: Data(repeating: 0xEE, count: 900))
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: SessionFault.self) { try SessionFile.open(at: path) }
    let recovery = try Recovery(of: path, into: target)
    #expect(recovery.lost == [])
    #expect(try SavedSession(at: target).session == session)
  }

  @Test func whatOnlyTheWriteAheadLogHasIsReadFromIt() async throws {
    let file = try SessionFile.make(at: path)
    for number in 1...30 { await file.share("Resource \(number)") }
    let copy = Folder()
    for name in ["a.flipchart", "a.flipchart-wal"] {
      try FileManager.default.copyItem(atPath: folder(name), toPath: copy(name))
    }
    await file.close()
    let recovery = try Recovery(of: copy("a.flipchart"), into: target)
    #expect(recovery.entries == 31 && recovery.lost == [])
  }

  @Test func withoutThePlanThereIsNoSession() async throws {
    _ = try await make(5)
    try damage("DELETE FROM journal WHERE sequence = 1; VACUUM")
    let fault = #expect(throws: SessionFault.self) { try Recovery(of: path, into: target) }
    #expect(fault?.reason == .damaged)
    #expect(folder.contents == ["a.flipchart"])
  }

  @Test func aPlanWithAWrongLetterIsTakenAndSaidToBeDoubtful() async throws {
    _ = try await make(5)
    try damage("UPDATE journal SET body = replace(body, 'What now', 'Whut now') WHERE sequence = 1")
    let recovery = try Recovery(of: path, into: target)
    #expect(recovery.isPlanDoubtful && recovery.lost == [])
    #expect(try SavedSession(at: target).session.plan.question == "Whut now?")
  }

  @Test func nothingIsMadeOfSomethingElseNorOverAFile() async throws {
    try Data(repeating: 13, count: 9_000).write(to: URL(fileURLWithPath: path))
    #expect(throws: SessionFault.notASession(path)) { try Recovery(of: path, into: target) }
    try FileManager.default.removeItem(atPath: path)
    _ = try await make(2)
    #expect(throws: SessionFault.exists(path)) { try Recovery(of: path, into: path) }
  }

  /// Whatever byte is changed: what is recovered is true, and no more is lost than stood on a page.
  @Test(arguments: 0..<40)
  func aFlippedByteCostsLittleAndMakesNothingUp(seed: UInt64) async throws {
    let session = try await make(60)
    var chance = SplitMix64(seed: seed)
    var bytes = folder.bytes
    let place = Int.random(in: 0..<bytes.count, using: &chance)
    bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
    try bytes.write(to: URL(fileURLWithPath: path))
    guard let recovery = try? Recovery(of: path, into: target) else { return }
    #expect(recovery.lost.count <= 40 && recovery.entries + recovery.lost.count <= 61)
    let titles = Set(try SavedSession(at: target).session.resources.map(\.title))
    #expect(titles.isSubset(of: session.resources.map(\.title)))
    #expect(try Verification(of: target).findings == [])
  }
}
