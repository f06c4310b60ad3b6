import Facilitation
import GRDB
import Testing

@testable import Journal

/// A snapshot is a cache: whatever becomes of it, the session is the same.
@Suite struct SnapshotTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func closedSession(of count: Int) async throws -> Session {
    let file = try SessionFile.make(at: path)
    let batch = (1...count).map { Envelope.sharing("R\($0)", as: CommandID("c\($0)")) }
    _ = await file.submit(batch, at: Instant(seconds: 1))
    await file.close()
    return await file.session
  }

  private func alter(_ sql: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
  }

  @Test func aLongSessionIsOpenedFromItsSnapshot() async throws {
    let session = try await closedSession(of: 300)
    let file = try SessionFile.open(at: path)
    #expect(await file.snapshotRevision == 301)
    #expect(await file.session == session)
    await file.share("One more")
    await file.close()
    let again = try SessionFile.open(at: path)
    #expect(await again.snapshotRevision == 301)
    #expect(await again.titles.last == "One more")
    #expect(try await SavedSession.session(at: path) == again.session)
    #expect(try await SavedSession(at: path).session == again.session)
    await again.close()
  }

  @Test func aSnapshotThatWasReadAheadIsTakenOnlyWhileItIsTheOneInTheFile() async throws {
    let session = try await closedSession(of: 300)
    let ahead = try #require(SnapshotAhead(try Location(of: path), nil).wait())
    #expect(ahead.session == session)
    try alter("UPDATE snapshot SET revision = 300")
    let database = try DatabaseQueue(path: path)
    try await database.read { db in
      let table = SnapshotTable(db: db, coder: EntryCoder())
      #expect(try table.session(readAhead: ahead) == nil)
      try #expect(LoadedSession(db, nil, path: path, ahead: ahead).session == session)
    }
    try database.close()
    #expect(SnapshotAhead(try Location(of: path), nil).wait() == nil)
  }

  @Test func aShortSessionNeedsNone() async throws {
    _ = try await closedSession(of: 3)
    let file = try SessionFile.open(at: path)
    #expect(await file.snapshotRevision == 0)
    await file.close()
  }

  @Test(arguments: [
    "DELETE FROM snapshot", "UPDATE snapshot SET body = '{\"plan\": 7}'",
    "UPDATE snapshot SET format = 99",
  ])
  func withoutAUsableSnapshotTheSessionIsTheSame(sql: String) async throws {
    let session = try await closedSession(of: 300)
    try alter(sql)
    #expect(try SavedSession.session(at: path) == session)
    let file = try SessionFile.open(at: path)
    #expect(await file.snapshotRevision == 0)
    #expect(await file.session == session)
    await file.close()
  }

  @Test func aLongJournalAloneMakesTheSameSession() async throws {
    let session = try await closedSession(of: 3_000)
    try alter("DELETE FROM snapshot")
    #expect(try SavedSession.session(at: path) == session)
    try alter("UPDATE journal SET body = replace(body, 'R2000', 'R2001') WHERE sequence = 2001")
    #expect(throws: SessionFault.damaged(path, "entry 2001 is not as it was written")) {
      try SavedSession.session(at: path)
    }
  }

  @Test func aSnapshotIsKeptNowAndThenWhileTheFileIsOpen() async throws {
    let file = try SessionFile.make(at: path)
    for start in stride(from: 0, to: 2_100, by: 100) {
      let batch = (start..<start + 100).map { Envelope.sharing("R", as: CommandID("c\($0)")) }
      _ = await file.submit(batch, at: Instant(seconds: 1))
    }
    #expect(await file.snapshotRevision == 2_001)
    await file.close()
    #expect(try Verification(of: path).findings == [])
  }

  @Test func aSnapshotThatTellsAnotherStoryIsFound() async throws {
    let session = try await closedSession(of: 300)
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { db in
      let table = SnapshotTable(db: db, coder: EntryCoder())
      let body = try EntryCoder().text(of: session).replacing("R7", with: "X7")
      try table.store(body, revision: session.revision)
    }
    try database.close()
    let findings = try Verification(of: path).findings
    #expect(findings == ["The snapshot of entry 301 is not what the journal makes."])
  }

  @Test func aSnapshotWithAWrongLetterIsNeitherUsedNorUnseen() async throws {
    let session = try await closedSession(of: 300)
    try alter("UPDATE snapshot SET body = replace(body, 'R7', 'X7')")
    #expect(try Verification(of: path).findings == ["The snapshot is not as it was written."])
    let file = try SessionFile.open(at: path)
    #expect(await file.session == session)
    await file.close()
  }
}
