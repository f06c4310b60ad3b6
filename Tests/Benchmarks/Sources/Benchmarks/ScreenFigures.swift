/// What somebody at the screen feels: start, key to paint, bytes and memory, beside vim with as
/// many lines of text and kanban-tui with as many cards.
///
/// Vim is measured as it comes, which is what people start, and bare: without the system's settings,
/// plugins for kinds of files, and the place of the cursor at the bottom.
struct ScreenFigures {
  private struct Sample {
    var starts: [Double] = []
    var keys: [Double] = []
    var bytes: [Double] = []
    var repaint = 0.0
    var memory = 0.0
  }

  /// How many keys a round has, and after how long a silence, in milliseconds, an answer has ended.
  ///
  /// No longer than a second for a program that has a clock.
  private struct Pace {
    var down = 100
    var up = 50
    var silence: Int32 = 15
    var silenceAfterStart: Int32 = 300

    /// For a program that takes a quarter of a second for a key, and seconds for its start.
    static let slow = Self(down: 12, up: 6, silence: 300, silenceAfterStart: 6_000)
  }

  /// Takes the figures of a room beside a board of as many cards.
  static func taken(
    of room: Room, program: String, beside board: KanbanBoard
  ) throws -> [Figure] {
    var ours = Sample()
    var kanban = Sample()
    for _ in 0..<3 {
      try measure([program, "open", room.session], opening: "C", into: &ours)
      try measure(board.command, opening: "", .slow, into: &kanban)
    }
    func beside(_ name: String, _ value: Double, _ peer: Double) -> Figure {
      Figure(notes: room.notes, name: name, value: value, peer: ("kanban-tui", peer), target: 1)
    }
    return [
      beside("start beside cards, ms", ours.starts.share(0.5), kanban.starts.share(0.5)),
      beside("key beside cards p50, ms", ours.keys.share(0.5), kanban.keys.share(0.5)),
      beside("bytes a key beside cards, p50", ours.bytes.share(0.5), kanban.bytes.share(0.5)),
      beside("memory beside cards, MB", ours.memory, kanban.memory),
    ]
  }

  /// Takes the figures of a room, the two programs in turns.
  static func taken(of room: Room, program: String, rounds: Int = 5) throws -> [Figure] {
    var ours = Sample()
    var vim = Sample()
    var bare = Sample()
    for _ in 0..<rounds {
      try measure([program, "open", room.session], opening: "C", into: &ours)
      // Without the file that would remember where the cursor was the last time.
      try measure(["vim", "-i", "NONE", "-n", room.text], opening: "", into: &vim)
      try measure(["vim", "-u", "NONE", "-i", "NONE", "-n", room.text], opening: "", into: &bare)
    }
    let notes = room.notes
    let isSmall = notes <= 500
    func beside(_ name: String, _ target: Double?, _ figure: (Sample) -> Double) -> [Figure] {
      [("vim", vim, target), ("bare vim", bare, nil)].map { peer, sample, target in
        Figure(
          notes: notes, name: name, value: figure(ours), peer: (peer, figure(sample)),
          target: target)
      }
    }
    let starts = beside("start to full frame, ms", isSmall ? 1.2 : 3) { $0.starts.share(0.5) }
    let keys = beside("key to paint p50, ms", isSmall ? 1.5 : nil) { $0.keys.share(0.5) }
    let slowKeys = beside("key to paint p99, ms", isSmall ? 3 : nil) { $0.keys.share(0.99) }
    return starts + keys + slowKeys + [
      Figure(notes: notes, name: "bytes a key, p50", value: ours.bytes.share(0.5), target: 400),
      Figure(notes: notes, name: "bytes of a full repaint", value: ours.repaint, target: 12_000),
      Figure(
        notes: notes, name: "memory, MB", value: ours.memory, target: notes > 500 ? 200 : 30),
    ]
  }

  private static func measure(
    _ command: [String], opening: String, _ pace: Pace = Pace(), into sample: inout Sample
  ) throws {
    // A machine may drop what lies in files from memory while nobody reads it: each is read once before.
    let before = try PseudoTerminal(command)
    _ = before.start(silence: pace.silenceAfterStart)
    before.end()
    let terminal = try PseudoTerminal(command)
    defer { terminal.end() }
    sample.starts.append(terminal.start(silence: pace.silenceAfterStart).microseconds / 1_000)
    if !opening.isEmpty { _ = terminal.type(opening, silence: 100) }
    for key in String(repeating: "j", count: pace.down) + String(repeating: "k", count: pace.up) {
      let answer = terminal.type(String(key), silence: pace.silence)
      guard answer.bytes > 0 else { continue }
      sample.keys.append(answer.microseconds / 1_000)
      sample.bytes.append(Double(answer.bytes))
    }
    sample.repaint = Double(terminal.type("\u{0C}").bytes)
    sample.memory = max(sample.memory, terminal.memory)
  }
}
