import Facilitation
import GRDB

/// What a file tells of where else its session is kept.
struct Whereabouts {
  /// The id of the command that made the session, which every copy of it has; nil where the file
  /// cannot be read.
  private(set) var origin: CommandID?
  /// The seats that tickets were made for, each once: whoever used one has a copy on a laptop.
  private(set) var ticketed: [Actor] = []

  /// Reads what a file tells, be it the session's own or a copy for one seat.
  init(of path: String) {
    let told = try? Connection.readOnly(Location(of: path)) { db in
      try Schema.requireOurs(db, path: path)
      let journal = JournalTable(db: db, coder: EntryCoder(), path: path)
      return (
        origin: try ReplicaTable(db: db).seat()?.origin ?? journal.origin(),
        tickets: try db.tableExists("ticket") ? HostingTable(db: db).tickets() : []
      )
    }
    origin = told?.origin
    for ticket in (told?.tickets ?? []).sorted(by: { $0.number < $1.number })
    where !ticketed.contains(ticket.actor) {
      ticketed.append(ticket.actor)
    }
  }
}
