import Facilitation
import GRDB

/// What a session's file keeps for its being hosted: the host's key and port, and its tickets.
struct HostingTable {
  let db: Database

  func host() throws -> KeptHost? {
    try Row.fetchOne(db, sql: "SELECT key, address, port, serving FROM host")
      .map {
        KeptHost(
          key: [UInt8](hexadecimal: try $0.decode(atIndex: 0)), address: try $0.decode(atIndex: 1),
          port: try $0.decode(atIndex: 2), isServing: try $0.decode(atIndex: 3))
      }
  }

  func store(_ host: KeptHost) throws {
    try db.execute(
      sql: """
        INSERT INTO host (only, key, address, port, serving) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (only) DO UPDATE
        SET key = excluded.key, address = excluded.address, port = excluded.port,
            serving = excluded.serving
        """,
      arguments: [host.keyText, host.address, host.port, host.isServing])
  }

  func tickets() throws -> [KeptTicket] {
    try Row.fetchAll(db, sql: "SELECT number, actor, secret, made, revoked FROM ticket")
      .compactMap { row in
        try Actor(rawValue: row.decode(atIndex: 1)).map { actor in
          KeptTicket(
            number: try row.decode(atIndex: 0), actor: actor, secret: try row.decode(atIndex: 2),
            madeAt: Instant(milliseconds: try row.decode(atIndex: 3)),
            revokedAt: try row.decode(Int64?.self, atIndex: 4).map(Instant.init(milliseconds:)))
        }
      }
  }

  /// The number that the next ticket will have.
  func nextNumber() throws -> Int {
    (try Int.fetchOne(db, sql: "SELECT max(number) FROM ticket") ?? 0) + 1
  }

  func add(_ ticket: KeptTicket) throws {
    try db.execute(
      sql: "INSERT INTO ticket (number, actor, secret, made) VALUES (?, ?, ?, ?)",
      arguments: [
        ticket.number, ticket.actor.rawValue, ticket.secret, ticket.madeAt.milliseconds,
      ])
  }

  func revoke(_ number: Int, at instant: Instant) throws {
    try db.execute(
      sql: "UPDATE ticket SET revoked = ? WHERE number = ? AND revoked IS NULL",
      arguments: [instant.milliseconds, number])
  }
}
