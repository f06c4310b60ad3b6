import Facilitation
import GRDB

/// One turn at the journal: what was decided in it, until it is committed.
struct Turn {
  let instant: Instant
  let path: String
  let coder: EntryCoder
  /// The entries of this turn.
  private(set) var written: [Entry] = []
  /// What became of each envelope.
  private(set) var answers: [Answer] = []
  /// The session with this turn's entries folded in; nil where one command is all there is, so that
  /// nothing need be copied.
  private(set) var ahead: Session?

  init(instant: Instant, path: String, coder: EntryCoder) {
    self.instant = instant
    self.path = path
    self.coder = coder
  }

  /// What others have committed after a revision.
  func readOn(after revision: Int, in db: Database) throws -> [Entry] {
    try table(db).entries(after: revision)
  }

  /// Decides and appends envelope by envelope, each on what those before it have led to.
  mutating func take(_ envelopes: [Envelope], on session: Session, in db: Database) throws {
    let table = table(db)
    guard envelopes.count > 1 else {
      for envelope in envelopes { try take(envelope, on: session, table) }
      return
    }
    var ahead = session
    for envelope in envelopes {
      if let entry = try take(envelope, on: ahead, table) { ahead.evolve(entry) }
    }
    self.ahead = ahead
  }

  private func table(_ db: Database) -> JournalTable {
    JournalTable(db: db, coder: coder, path: path)
  }

  /// Answers one command; gives the entry where that has written one.
  @discardableResult
  private mutating func take(
    _ envelope: Envelope, on session: Session, _ table: JournalTable
  ) throws -> Entry? {
    let entry: Entry
    do throws(Refusal) {
      try envelope.checkID()
      entry = try session.entry(for: envelope, at: instant)
    } catch {
      // What it has done before may be why it is refused now.
      answers.append(try known(envelope, table) ?? .refused(error))
      return nil
    }
    guard try table.appendUnlessKnown(entry) else {
      guard let known = try known(envelope, table) else {
        throw SessionFault.damaged(path, "its list of commands has one that is in no entry")
      }
      answers.append(known)
      return nil
    }
    try table.redact(asToldBy: entry)
    written.append(entry)
    answers.append(.done(revision: entry.revision, already: false))
    return entry
  }

  /// The answer to a command that is in the journal already; nil for any other.
  private func known(_ envelope: Envelope, _ table: JournalTable) throws -> Answer? {
    try table.revision(of: envelope.id).map { .done(revision: $0, already: true) }
  }
}

extension Envelope {
  /// Holds the id to what the journal's column is for.
  fileprivate func checkID() throws(Refusal) {
    let length = id.rawValue.count
    guard 1...64 ~= length else {
      throw Refusal(.badText, "The id of a command has 1 to 64 characters; this one has \(length).")
    }
  }
}
