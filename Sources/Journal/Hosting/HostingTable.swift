import Facilitation
import GRDB

/// What a session's file keeps for its being hosted: the host's key and port, and its tickets.
struct HostingTable {
  let db: Database

  func host() throws -> KeptHost? {
    try Row.fetchOne(db, sql: "SELECT key, address, port, serving FROM host")
      .map {
        KeptHost(
          key: [UInt8](hexadecimal: $0[0]), address: $0[1], port: $0[2], isServing: $0[3])
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
        Actor(rawValue: row[1]).map { actor in
          KeptTicket(
            number: row[0], actor: actor, secret: row[2],
            madeAt: Instant(milliseconds: row[3]),
            revokedAt: (row[4] as Int64?).map(Instant.init(milliseconds:)))
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
