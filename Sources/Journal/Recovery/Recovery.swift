import Facilitation
import GRDB

/// What could be saved of a damaged session's file, written into a new one.
///
/// An entry is brought over where its checksum holds, whether the database still finds it or it only
/// stands in the bytes of a page. Where one is lost an `entryLost` takes its place, so that all others
/// keep their numbers.
public struct Recovery: Hashable, Sendable {
  /// How many entries of the journal were brought over.
  public let entries: Int
  /// The places of the entries that are lost, in order.
  public let lost: [Int]
  /// Whether the first entry, which holds the plan, could be read though it is not as it was written:
  /// without it there would be no session, so it was taken as it is.
  public let isPlanDoubtful: Bool

  /// Reads whatever can be read of a file, which stays as it is, and writes it into a new one.
  ///
  /// - Parameters:
  ///   - path: the damaged file.
  ///   - target: where there is nothing yet.
  ///   - seal: what opens its texts where it is locked; the new file is not locked.
  /// - Throws: a fault where nothing of a session is left, where it is a copy for one seat, where the first entry is lost, or where
  ///   the new file cannot be written.
  public init(
    of path: String, into target: String, with seal: (any TextSeal)? = nil
  ) throws(SessionFault) {
    let location = try Location(of: path)
    switch try? SavedKind(of: path) {
    case .replica: throw .replica(path)
    case .session(.some) where seal == nil: throw .sealed(path)
    case .session, nil: break
    }
    let found = Self.lines(at: location)
    isPlanDoubtful = !(found[1]?.isIntact ?? false)
    let journal = try Self.journal(of: found, EntryCoder(seal: seal), path: path)
    try SessionFault.telling(of: target) { try NewFile(path: target).write(journal) }
    lost = journal.filter { $0.events == [.entryLost] }.map(\.revision)
    entries = journal.count - lost.count
  }

  /// The lines that are as they were written: those of the bytes, and over them those that the
  /// database finds, which are never older.
  private static func lines(at location: Location) -> [Int: JournalLine] {
    var lines: [Int: JournalLine] = [:]
    func keep(_ line: JournalLine) {
      if line.isIntact || line.sequence == 1 && lines[1] == nil { lines[line.sequence] = line }
    }
    PageImages(of: location).journalLines().forEach(keep)
    try? Connection.readAsItIs(location) { db in
      let table = JournalTable(db: db, coder: EntryCoder(), path: location.given)
      try table.forEachLine(after: 0, keep)
    }
    return lines
  }

  /// The journal without gaps; what it says is to be forgotten is forgotten anew, in case that a page
  /// still had it.
  private static func journal(
    of lines: [Int: JournalLine], _ coder: EntryCoder, path: String
  ) throws(SessionFault) -> [Entry] {
    let entries = lines.compactMapValues { $0.entry(coder) }
    guard let last = entries.keys.max() else { throw .notASession(path) }
    guard let first = entries[1], Session.replaying([first]) != nil else {
      throw .damaged(path, "its first entry, which holds the plan, cannot be read")
    }
    let redactions = entries.values.filter(\.redactsOthers).sorted { $0.revision < $1.revision }
    var at = first.at
    return (1...last).map { revision in
      let entry = entries[revision] ?? .lost(revision, at: at)
      at = entry.at
      return redactions.reduce(entry) { $0.redacting(asToldBy: $1) }
    }
  }
}

extension Entry {
  fileprivate static func lost(_ revision: Int, at instant: Instant) -> Entry {
    Entry(
      revision: revision, command: CommandID("lost-\(revision)"), at: instant, actor: .facilitator,
      events: [.entryLost])
  }
}
