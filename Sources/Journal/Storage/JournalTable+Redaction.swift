import Facilitation
import GRDB

extension JournalTable {
  /// Words of which every event that can be redacted has one in its JSON: they spare a reveal the
  /// reading of all that has nothing to do with votes.
  static let redactableWords = ["allot", "ally", "dots"]

  /// Takes out of the journal what an entry says is to be forgotten; does nothing for most entries.
  ///
  /// - Returns: whether something was to be forgotten.
  @discardableResult
  func redact(asToldBy entry: Entry) throws -> Bool {
    let rounds = entry.redactedRounds
    guard !rounds.isEmpty else { return false }
    for candidate in try redactableEntries() {
      let redacted = rounds.reduce(candidate) { $0.redacting(round: $1) }
      if redacted != candidate { try replace(redacted) }
    }
    try SnapshotTable(db: db, coder: coder).clear()
    try Wiping(db: db).owe(entry.revision)
    return true
  }

  private func redactableEntries() throws -> [Entry] {
    let condition = Self.redactableWords.map { "instr(body, '\($0)') > 0" }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(JournalLine.columns) FROM journal
        WHERE \(condition.joined(separator: " OR ")) ORDER BY sequence
        """)
    return try rows.map { try entry(of: JournalLine($0)) }
  }
}
