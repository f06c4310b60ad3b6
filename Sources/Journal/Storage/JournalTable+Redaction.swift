import Facilitation
import GRDB

extension JournalTable {
  /// Words of which every event of a ballot has one in its JSON: they spare a reveal the reading of
  /// all that has nothing to do with votes.
  static let wordsOfBallots = ["allot", "ally", "dots"]

  /// Takes out of the journal what an entry says is to be forgotten; does nothing for most entries.
  ///
  /// - Returns: whether something was to be forgotten.
  @discardableResult
  func redact(asToldBy entry: Entry) throws -> Bool {
    guard entry.redactsOthers else { return false }
    for candidate in try redactableEntries(for: entry) {
      let redacted = candidate.redacting(asToldBy: entry)
      if redacted != candidate { try replace(redacted) }
    }
    try SnapshotTable(db: db, coder: coder).clear()
    try Wiping(db: db).owe(entry.revision)
    return true
  }

  private func redactableEntries(for entry: Entry) throws -> [Entry] {
    let isAnywhere = coder.isSealed || !entry.redactedPassages.isEmpty
    let condition =
      isAnywhere ? ["TRUE"] : Self.wordsOfBallots.map { "instr(body, '\($0)') > 0" }
    return try entries(where: condition.joined(separator: " OR "))
  }
}
