import Facilitation
import FlipchartUI
import Foundation
import Journal
import Screen

/// What the parts cost by themselves: the journal read anew, decide, evolve, a frame, the report.
struct EngineFigures {
  /// Takes the figures of a room.
  static func taken(of room: Room, program: String) async throws -> [Figure] {
    let scan = try scan(of: room)
    let journal = try journalAlone(of: room)
    let replay = try Clock.milliseconds(runs: 3) { _ = try SavedSession.session(at: journal) }
    let session = try SavedSession(at: room.session).session
    let step = try step(on: session)
    let frame = frame(of: session)
    let export = try Clock.milliseconds(runs: 3) {
      try Shell.run([program, "export", room.session, "-o", room.session + ".md", "--force"])
    }
    let notes = room.notes
    return [
      Figure(
        notes: notes, name: "rebuilt from the journal alone, ms", value: replay,
        peer: ("SQLite scan", scan), target: notes < 100_000 ? nil : 4),
      Figure(notes: notes, name: "decide, µs", value: step.decide, target: 20),
      Figure(notes: notes, name: "evolve, µs", value: step.evolve, target: 20),
      Figure(notes: notes, name: "one frame, ms", value: frame, target: 0.2),
      Figure(notes: notes, name: "export, ms", value: export, target: 1_000),
    ]
  }

  /// A copy of the room's file without its snapshot, which is then folded from every entry.
  private static func journalAlone(of room: Room) throws -> String {
    let copy = room.session + ".journal"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: room.session, toPath: copy)
    try Shell.run(["sqlite3", copy, "DELETE FROM snapshot"])
    return copy
  }

  /// Milliseconds that SQLite's own shell takes to read every byte of the journal.
  private static func scan(of room: Room) throws -> Double {
    func time(_ query: String) throws -> Double {
      try Clock.milliseconds { try Shell.run(["sqlite3", "-readonly", room.session, query]) }
    }
    let empty = try time("SELECT 1")
    return max(0.1, try time("SELECT sum(length(body)), sum(length(command)) FROM journal") - empty)
  }

  /// Microseconds to decide on a note and to fold it in, the medians of many.
  private static func step(on session: Session) throws -> (decide: Double, evolve: Double) {
    var session = session
    var decide: [Double] = []
    var evolve: [Double] = []
    for number in 0..<300 {
      let now = Instant(seconds: 1_800_000_000 + Int64(number))
      let command = Command.addNote(
        text: "One more, number \(number)", section: 1, colour: nil, label: nil, member: nil)
      let start = Clock.now
      let events = try session.decide(command, by: .facilitator, at: now)
      let decided = Clock.now
      session.evolve(
        Entry(
          revision: session.revision + 1, command: CommandID("more-\(number)"), at: now,
          actor: .facilitator, events: events))
      decide.append(Double(decided - start) / 1_000)
      evolve.append(Double(Clock.now - decided) / 1_000)
    }
    return (decide.share(0.5), evolve.share(0.5))
  }

  private static func frame(of session: Session) -> Double {
    var model = Model(
      size: Size(columns: 120, rows: 40), now: Instant(seconds: 1_800_000_000), origin: "bench",
      blindOrigin: "blind", themes: ["paper"], theme: "paper")
    _ = model.update(.sessionOpened(session, fileName: "room", actor: .facilitator))
    model.turn(to: .charts)
    return Clock.milliseconds(runs: 101) { _ = model.view() }
  }
}
