import Facilitation
import Foundation
import GRDB
import Testing

@testable import Journal

/// A damaged file may hold rows that its tables would never have taken: they are told of, and nobody
/// traps over them.
@Suite struct StrangeRowTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  private func make(thenDo sql: String) async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Resource")
    await file.close()
    let database = try DatabaseQueue(path: path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
  }

  private func expectDamage(_ body: () throws -> Void) {
    let fault = #expect(throws: SessionFault.self) { try body() }
    #expect(fault?.reason == .damaged)
  }

  @Test(arguments: [
    "DROP TABLE replica; CREATE TABLE replica (only, origin, actor, ticket)",
    "DROP TABLE lock; CREATE TABLE lock (only, key, disposal)",
  ])
  func aRowOfNothingInAPlaceForOne(_ tables: String) async throws {
    let table = tables.split(separator: " ")[2].dropLast()
    try await make(thenDo: "\(tables); INSERT INTO \(table) (only) VALUES (1)")
    expectDamage { _ = try SavedKind(of: path) }
    _ = try? Verification(of: path)
    _ = try? SavedReplica(at: path)
    _ = try? SavedHead(at: path)
    _ = try? Recovery(of: path, into: folder("b.flipchart"))
    #expect(Whereabouts(of: path).ticketed.isEmpty)
  }

  @Test func aLockedFileIsKnownByItsKeyWhateverElseIsDamaged() async throws {
    try await make(
      thenDo: """
        INSERT INTO lock (only, key) VALUES (1, 'the key');
        DROP TABLE replica; CREATE TABLE replica (only, origin, actor, ticket);
        INSERT INTO replica (only) VALUES (1)
        """)
    #expect(try SavedKind(of: path).key == "the key")
    let fault = #expect(throws: SessionFault.self) {
      try Recovery(of: path, into: folder("b.flipchart"))
    }
    #expect(fault?.reason == .sealed)
  }

  @Test func aTicketOfNobody() async throws {
    try await make(
      thenDo: """
        DROP TABLE ticket; CREATE TABLE ticket (number, actor, secret, made, revoked);
        INSERT INTO ticket VALUES (NULL, NULL, NULL, NULL, NULL);
        DROP TABLE host; CREATE TABLE host (key, address, port, serving);
        INSERT INTO host VALUES (NULL, NULL, NULL, NULL)
        """)
    #expect(Whereabouts(of: path).ticketed.isEmpty)
    let file = try SessionFile.open(at: path)
    await #expect(throws: SessionFault.self) { try await file.keptHost() }
    await #expect(throws: SessionFault.self) { try await file.tickets() }
    await file.close()
  }

  @Test func aWordWhereANumberBelongs() async throws {
    try await make(
      thenDo: """
        CREATE TABLE sound AS SELECT * FROM journal;
        DROP TABLE journal;
        CREATE TABLE journal (
          sequence INTEGER PRIMARY KEY, command, at, actor, kind, body, checksum);
        INSERT INTO journal
        SELECT sequence, command, at, actor, kind, body, 'noon' FROM sound;
        DROP TABLE sound
        """)
    expectDamage { _ = try SavedHead(at: path) }
    expectDamage { _ = try SavedSession(at: path) }
    #expect(try !Verification(of: path).isSound)
  }
}
