import Facilitation
import GRDB

/// Goes through the file of a session; each check stands alone, so that one finding hides no other.
struct Audit {
  /// The most findings of one kind that are told.
  private static let limit = 20

  let db: Database
  let path: String
  let coder: EntryCoder
  var verification = Verification()
  private var snapshot: Session?
  private var replayed: Session?
  private var commands: Set<String> = []

  /// An audit of a database that is known to be a session's.
  init(_ db: Database, _ seal: (any TextSeal)?, path: String) throws {
    try Schema.requireOurs(db, path: path)
    coder = try LockTable(db: db).coder(seal, path: path)
    self.db = db
    self.path = path
    verification.format = try Schema.format(of: db)
  }

  /// Makes every check.
  mutating func run() {
    attempt { try $0.checkPages() }
    if isCopy { return attempt { try $0.checkCopy() } }
    attempt { try $0.readSnapshot() }
    attempt { try $0.checkEntries() }
    attempt { try $0.checkSnapshot() }
  }

  private mutating func attempt(_ check: (inout Self) throws -> Void) {
    do {
      try check(&self)
    } catch {
      find(SessionFault(of: path, cause: error).sentence)
    }
  }

  private mutating func find(_ sentence: String) {
    verification.findings.append(sentence)
  }

  private mutating func checkPages() throws {
    let check = "PRAGMA integrity_check(\(Self.limit))"
    for finding in try Schema.findings(of: check, in: db) {
      find("The database finds: \(finding).")
    }
  }

  private var isCopy: Bool {
    let seat = try? ReplicaTable(db: db).seat()
    return seat != nil
  }

  /// A copy for one seat has no journal: it is what the seat saw last, and what is on its way.
  private mutating func checkCopy() throws {
    let copy = try SavedReplica(db, path: path)
    verification.waiting = copy.items.count { $0.state == .pending }
  }

  private mutating func readSnapshot() throws {
    let table = SnapshotTable(db: db, coder: coder)
    guard try table.isKept() else { return }
    snapshot = try table.session()
    if snapshot == nil { find("The snapshot is not as it was written.") }
  }

  private mutating func checkEntries() throws {
    let table = JournalTable(db: db, coder: coder, path: path)
    var expected = 1
    try table.forEachLine(after: 0) { line in
      if line.sequence != expected {
        find("Entry \(expected) is missing: entry \(line.sequence) comes in its place.")
      }
      if !commands.insert(line.command).inserted {
        find("Entry \(line.sequence) repeats the command \(line.command).")
      }
      do {
        take(try table.entry(of: line))
      } catch {
        find(SessionFault(of: path, cause: error).sentence)
      }
      expected = line.sequence + 1
    }
  }

  private mutating func take(_ entry: Entry) {
    verification.entries += 1
    verification.events += entry.events.count
    if replayed == nil { replayed = Session.replaying([entry]) } else { replayed?.evolve(entry) }
    guard let snapshot, snapshot.revision == entry.revision else { return }
    if snapshot != replayed {
      find("The snapshot of entry \(entry.revision) is not what the journal makes.")
    }
  }

  private mutating func checkSnapshot() throws {
    if let snapshot, snapshot.revision > verification.entries {
      find("The snapshot is of entry \(snapshot.revision), which the journal does not have.")
    }
    if replayed == nil { find("The journal makes no session.") }
  }
}
