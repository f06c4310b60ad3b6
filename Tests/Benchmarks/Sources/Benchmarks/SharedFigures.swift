import Facilitation
import Foundation
import Journal

/// What several seats feel: a change of another process painted here, and what waiting costs.
struct SharedFigures {
  /// Takes the figures of a room; its session grows by it.
  static func taken(of room: Room, program: String) async throws -> [Figure] {
    let file = try SessionFile.open(at: room.session)
    _ = await file.submit(
      Envelope(
        id: CommandID("start-\(room.notes)"), command: .startPart(part: 1), actor: .facilitator),
      at: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)))
    let terminal = try PseudoTerminal([program, "open", room.session])
    _ = terminal.start()
    _ = terminal.type("C", silence: 100)
    let before = terminal.processorTime
    let waited = Clock.now
    _ = terminal.answer(since: waited, silence: 1_500, wait: 1)
    try await Task.sleep(for: .seconds(10))
    let seconds = Double(Clock.now - waited) / 1_000_000_000
    let idle = (terminal.processorTime - before) / seconds * 100
    var painted: [Double] = []
    // So many, and so short a silence after each, that the frame of a second that has gone by does not
    // count as the answer to one in a hundred.
    for number in 0..<300 {
      _ = terminal.answer(since: Clock.now, silence: 5, wait: 5)
      let command = Command.addNote(
        text: "From elsewhere \(number)", section: 1, colour: nil, label: nil, member: nil)
      let id = CommandID("else-\(room.notes)-\(number)")
      _ = await file.submit(
        Envelope(id: id, command: command, actor: .facilitator), at: Instant(seconds: 1_800_000_000)
      )
      painted.append(terminal.answer(since: Clock.now, silence: 4).microseconds / 1_000)
    }
    terminal.end()
    await file.close()
    return [
      Figure(
        notes: room.notes, name: "change elsewhere to paint p99, ms", value: painted.share(0.99),
        target: 3),
      Figure(
        notes: room.notes, name: "processor while a timer runs, %", value: idle, target: 0.3),
    ]
  }
}
