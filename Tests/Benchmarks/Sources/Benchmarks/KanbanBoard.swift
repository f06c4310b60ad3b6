import Foundation

/// A board of kanban-tui with as many cards as a room has notes.
struct KanbanBoard {
  /// What opens it.
  let command: [String]

  /// Makes it in a folder; nil where the program is not installed.
  init?(of room: Room, in folder: URL) throws {
    guard Shell.has("kanban-tui") else { return nil }
    let home = folder.appendingPathComponent("kanban-\(room.notes)").path
    let places = ["CONFIG", "DATA", "STATE"].map { "XDG_\($0)_HOME=\(home)/\($0.lowercased())" }
    command = ["env"] + places + ["kanban-tui"]
    try Shell.run(command + ["board", "create", "Room", "--set-active"])
    // Its own command line takes a second for each card.
    let cards = try String(contentsOfFile: room.text, encoding: .utf8).split(separator: "\n")
    let rows = cards.enumerated().map { index, text in
      "('\(text)', \(1 + index % 3), '', '2026-11-21T09:00:00', \(index))"
    }
    let script = folder.appendingPathComponent("cards-\(room.notes).sql")
    let columns = "title, column, description, creation_date, position"
    try "INSERT INTO tasks (\(columns)) VALUES \(rows.joined(separator: ", "));"
      .write(to: script, atomically: true, encoding: .utf8)
    try Shell.run(["sqlite3", "\(home)/data/kanban_tui/kanban_tui.db"], input: script)
  }
}
