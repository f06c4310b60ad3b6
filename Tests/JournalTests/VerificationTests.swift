import Facilitation
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite struct VerificationTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func make(_ count: Int) async throws -> Session {
    let file = try SessionFile.make(at: path)
    let batch = (1...count).map { Envelope.sharing("Resource \($0)", as: CommandID("c\($0)")) }
    _ = await file.submit(batch, at: Instant(seconds: 1))
    await file.close()
    return await file.session
  }

  private func findings(after sql: String) async throws -> [String] {
    _ = try await make(5)
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
    return try Verification(of: path).findings
  }

  @Test func aSoundFileIsCounted() async throws {
    _ = try await make(300)
    let before = folder.bytes
    let verification = try Verification(of: path)
    #expect(verification.isSound && verification.entries == 301 && verification.format == 4)
    #expect(verification.events >= 301)
    #expect(folder.bytes == before && folder.contents == ["a.flipchart"])
  }

  @Test func aMissingEntryIsFound() async throws {
    let findings = try await findings(after: "DELETE FROM journal WHERE sequence = 3")
    #expect(findings == ["Entry 3 is missing: entry 4 comes in its place."])
  }

  @Test func aChangedLetterIsFound() async throws {
    let findings = try await findings(
      after: "UPDATE journal SET body = replace(body, 'Resource 2', 'Resource 8')")
    #expect(findings == ["\(path) is damaged: entry 3 is not as it was written."])
    let fault = #expect(throws: SessionFault.self) { try SessionFile.open(at: path) }
    #expect(fault?.reason == .damaged)
  }

  @Test func anEmptyJournalIsFound() async throws {
    #expect(try await findings(after: "DELETE FROM journal") == ["The journal makes no session."])
  }

  @Test func aFileThatIsNoSessionIsNotVerified() throws {
    try Data("a poem".utf8).write(to: URL(fileURLWithPath: path))
    let fault = #expect(throws: SessionFault.self) { try Verification(of: path) }
    #expect(fault?.reason == .notASession)
  }
}
