import Facilitation
import GRDB

/// What a copy for one seat has in its file beside the seat's view, which stands as its snapshot.
struct ReplicaTable {
  /// The first format that has the table.
  private static let format = 4

  let db: Database
  private let coder = EntryCoder()

  init(db: Database) {
    self.db = db
  }

  /// Whose copy it is; nil for a session's own file.
  func seat() throws -> ReplicaSeat? {
    guard try Schema.format(of: db) >= Self.format,
      let row = try Row.fetchOne(db, sql: "SELECT origin, actor, ticket FROM replica"),
      let actor = Actor(rawValue: try row.decode(atIndex: 1))
    else { return nil }
    return ReplicaSeat(
      origin: CommandID(try row.decode(String.self, atIndex: 0)), actor: actor,
      ticket: try row.decode(atIndex: 2))
  }

  /// Makes the file that seat's copy.
  func store(_ seat: ReplicaSeat) throws {
    try db.execute(
      sql: """
        INSERT INTO replica (only, origin, actor, ticket) VALUES (1, ?, ?, ?)
        ON CONFLICT (only) DO UPDATE SET ticket = excluded.ticket
        """,
      arguments: [seat.origin.rawValue, seat.actor.rawValue, seat.ticket])
  }

  /// What is on its way, in order.
  func items() throws -> [OutboxItem] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT at, body, numbers, made, step, state, revision, answer FROM outbox ORDER BY sequence
        """
    ).map(item)
  }

  private func item(_ row: Row) throws -> OutboxItem {
    let at = Instant(milliseconds: try row.decode(atIndex: 0))
    let envelope = try value(Envelope.self, row.decode(atIndex: 1))
    let step = try row.decode(String?.self, atIndex: 4)
    let state: OutboxItem.State =
      switch try row.decode(String.self, atIndex: 5) {
      case "done":
        .done(
          revision: try row.decode(atIndex: 6), made: try value(Made.self, row.decode(atIndex: 7)))
      case "refused": .refused(try value(Refusal.self, row.decode(atIndex: 7)))
      default: .pending
      }
    return OutboxItem(
      command: PendingCommand(envelope, at: at, numbers: try row.decode(atIndex: 2)),
      made: try value(Made.self, row.decode(atIndex: 3)), step: step.map { CommandID($0) },
      state: state)
  }

  /// Keeps those items of an outbox that have changed, and drops those that have gone from it.
  func store(_ items: [OutboxItem], changed: Set<CommandID>) throws {
    for gone in changed.subtracting(items.map(\.id)) {
      try db.execute(sql: "DELETE FROM outbox WHERE command = ?", arguments: [gone.rawValue])
    }
    for item in items where changed.contains(item.id) { try store(item) }
  }

  private func store(_ item: OutboxItem) throws {
    let (state, revision, answer): (String, Int?, String?) =
      switch item.state {
      case .pending: ("pending", nil, nil)
      case .done(let revision, let made): ("done", revision, try text(made))
      case .refused(let refusal): ("refused", nil, try text(refusal))
      }
    try db.execute(
      sql: """
        INSERT INTO outbox (command, at, body, numbers, made, step, state, revision, answer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (command) DO UPDATE SET body = excluded.body, state = excluded.state,
          revision = excluded.revision, answer = excluded.answer
        """,
      arguments: [
        item.id.rawValue, item.command.at.milliseconds, try text(item.command.envelope),
        item.command.numbers, try text(item.made), item.step?.rawValue, state, revision,
        answer,
      ])
  }

  private func text(_ value: some Encodable) throws -> String {
    try coder.text(of: value, at: .outbox)
  }

  private func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try coder.value(type, from: text, at: .outbox)
  }
}
