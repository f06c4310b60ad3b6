import Facilitation
import Foundation
import GRDB
import Testing

@testable import Journal

/// What bad input gets: one sentence that names the file, and the file as it was.
@Suite struct FaultTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func expectFault(_ reason: SessionFault.Reason, opening path: String) {
    let before = (folder.contents, folder.bytes)
    let fault = #expect(throws: SessionFault.self) { try SessionFile.open(at: path) }
    #expect(fault?.reason == reason)
    #expect(fault?.sentence.contains(path) == true)
    #expect(folder.contents == before.0 && folder.bytes == before.1)
  }

  @Test func aFileThatIsNotThereIsMissing() {
    expectFault(.missing, opening: path)
    expectFault(.missing, opening: folder("nowhere/a.flipchart"))
  }

  @Test(arguments: [0, 10, 600, 10_000])
  func aFileOfSomethingElseIsNotASession(bytes: Int) throws {
    try Data(repeating: 65, count: bytes).write(to: URL(fileURLWithPath: path))
    expectFault(.notASession, opening: path)
  }

  @Test func aFolderIsNotASession() {
    expectFault(.notASession, opening: folder.path)
  }

  @Test func anotherProgramsDatabaseIsNotASession() throws {
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE journal (x)") }
    try other.close()
    expectFault(.notASession, opening: path)
  }

  @Test func aSessionOfANewerProgramSaysWhichItNeeds() async throws {
    await (try SessionFile.make(at: path)).close()
    try alter("PRAGMA user_version = 5")
    expectFault(.newer, opening: path)
    #expect(
      SessionFault.newer("x", format: 5).sentence
        == "x was made by a newer flipchart (format 5); this one reads up to format 4.")
  }

  @Test(arguments: [true, false])
  func whatIsReadOnlyIsNotOpened(itself: Bool) async throws {
    await (try SessionFile.make(at: path)).close()
    let guarded = itself ? path : folder.path
    try setPermissions(itself ? 0o444 : 0o555, of: guarded)
    expectFault(.readOnly, opening: path)
    #expect(try SavedSession(at: path).entries.count == 1)
    try setPermissions(0o755, of: guarded)
  }

  @Test func aFileThatAnotherProgramLocksIsNotWaitedForLong() async throws {
    await (try SessionFile.make(at: path)).close()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    let fault = #expect(throws: SessionFault.self) { try SessionFile.open(at: path) }
    #expect(fault?.reason == .locked)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    await (try SessionFile.open(at: path)).close()
  }

  @Test func aNewSessionOverwritesNothing() async throws {
    try Data("a poem".utf8).write(to: URL(fileURLWithPath: path))
    let fault = #expect(throws: SessionFault.self) { try SessionFile.make(at: path) }
    #expect(fault?.reason == .exists)
    #expect(folder.contents == ["a.flipchart"])
    #expect(folder.bytes == Data("a poem".utf8))
  }

  @Test func aNewSessionNeedsAFolder() {
    let fault = #expect(throws: SessionFault.self) {
      try SessionFile.make(at: folder("nowhere/a.flipchart"))
    }
    #expect(fault?.reason == .missing)
  }

  @Test func aSessionThatIsRefusedLeavesNoFile() throws {
    let plan = Plan(
      slug: "x", title: "", purpose: "", question: "", people: 1...2, minutes: 1...2,
      difficulty: .easy)
    let fault = #expect(throws: SessionFault.self) {
      try SessionFile.create(
        at: path, SessionSetup(plan: plan, details: SessionDetails(title: "", question: "")),
        id: "make", at: Instant(seconds: 0))
    }
    #expect(fault?.reason == .refused)
    #expect(folder.contents == [])
  }

  private func alter(_ sql: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
  }

  private func setPermissions(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
