import Facilitation
import Foundation
import ReportBack
import Support

/// Commands as JSON Lines: each is done or refused in a sentence, and what is done is kept the same.
enum CommandTarget: FuzzTarget {
  static let name = "command"
  static let isText = true
  static var seeds: [[UInt8]] {
    let encoder = JSONEncoder()
    let lines = Command.examples.compactMap { try? [UInt8](encoder.encode($0)) }
    return lines + [Array(lines.joined(separator: [10]))]
  }

  static func take(_ bytes: [UInt8]) {
    var session = RobotWorkshop.busy()
    let before = session.revision
    for (number, line) in bytes.split(separator: 10).prefix(200).enumerated() {
      guard let command = try? JSONDecoder().decode(Command.self, from: Data(line)) else {
        continue
      }
      expect(throughJSON(command) == command, "a command that JSON changes: \(command.kind)")
      give(command, number, to: &session)
    }
    guard session.revision > before else { return }
    expect(throughJSON(session) == session, "a session that JSON changes")
    ReportWindow.look(at: session)
  }

  private static func give(_ command: Command, _ number: Int, to session: inout Session) {
    let actors = [Actor.facilitator, Actor(.helper(1), name: "Amina"), Actor(.projector)]
    for actor in actors {
      let envelope = Envelope(
        id: CommandID("c\(number)"), command: command, actor: actor)
      do throws(Refusal) {
        let entry = try session.entry(for: envelope, at: Robot.start.advanced(bySeconds: number))
        expect(throughJSON(entry) == entry, "an entry that JSON changes: \(command.kind)")
        session.evolve(entry)
        return undo(number, in: &session, by: actor)
      } catch {
        expect(!error.sentence.isEmpty, "a refusal without a sentence")
        expect(error.sentence.firstCommand == nil, "a raw control in “\(error.sentence)”")
      }
    }
  }

  /// Takes every other step back, and some of these steps back again.
  private static func undo(_ number: Int, in session: inout Session, by actor: Actor) {
    guard number % 2 == 1 else { return }
    for command in [Command.undo, .redo].prefix(number % 4 == 1 ? 1 : 2) {
      let envelope = Envelope(
        id: CommandID("\(command.kind)\(number)"), command: command, actor: actor)
      guard let entry = try? session.entry(for: envelope, at: Robot.start) else { return }
      session.evolve(entry)
    }
  }
}

/// Events as a journal or a host has them: whatever they say, they change a session and break nothing.
enum EventTarget: FuzzTarget {
  static let name = "event"
  static let isText = true
  static var seeds: [[UInt8]] {
    let encoder = JSONEncoder()
    let lines = (RobotWorkshop.busyJournal + Play(seed: 3).entries).compactMap {
      try? [UInt8](encoder.encode($0.events))
    }
    return lines + [Array(lines.joined(separator: [10]))]
  }

  static func take(_ bytes: [UInt8]) {
    var session = RobotWorkshop.busy()
    let before = session.revision
    for line in bytes.split(separator: 10).prefix(400) {
      guard let events = try? JSONDecoder().decode([Event].self, from: Data(line)) else { continue }
      let entry = Entry(
        revision: session.revision + 1, command: CommandID("e\(session.revision)"),
        at: Robot.start, actor: .facilitator, events: events)
      expect(throughJSON(entry) == entry, "an entry that JSON changes")
      session.evolve(entry)
    }
    guard session.revision > before else { return }
    expect(throughJSON(session) == session, "a session that JSON changes")
    ReportWindow.look(at: session)
    ScreenWindow.look(at: session, as: Seats.one(for: bytes))
  }
}

/// A value as it comes back from JSON; nil where it does not.
func throughJSON<Value: Codable>(_ value: Value) -> Value? {
  guard let data = try? JSONEncoder().encode(value) else { return nil }
  return try? JSONDecoder().decode(Value.self, from: data)
}

/// The report of a session, as everybody may get it.
enum ReportWindow {
  /// Expects that there is one for every audience, with nothing in it that commands a terminal.
  static func look(at session: Session) {
    for audience in [Audience.public, .internal] {
      let report = Report(session: session, options: ReportOptions(audience: audience))
      let text = report.markdown { _, chapters, _ in
        chapters.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
      }
      expect(text.firstCommand == nil, "a raw control in the report")
      expect(!report.tables().isEmpty, "a report without tables")
    }
  }
}
