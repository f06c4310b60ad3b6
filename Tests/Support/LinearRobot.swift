public import Facilitation
public import FlipchartUI
import Screen

/// A person who hears the program and speaks to it in lines, without a terminal; what it sends goes
/// to a session in memory and comes back at once.
public final class LinearRobot {
  /// The program.
  public private(set) var program: LinearProgram
  /// The session as the journal has it.
  public private(set) var session: Session
  /// Every line that was read out.
  public private(set) var heard: [String] = []
  /// What the program wanted done outside, commands apart.
  public private(set) var effects: [Effect] = []
  private var now = Robot.start

  /// A program with a session open at a seat.
  public init(_ session: Session, as actor: Actor = .facilitator) {
    self.session = session
    program = LinearProgram(
      Model(
        size: Size(columns: 80, rows: 24), now: now, origin: "lines", themes: [], theme: "paper"))
    take(.sessionOpened(session, fileName: "workshop", actor: actor))
  }

  /// Says lines one after the other; gives what was read out in answer.
  @discardableResult
  public func say(_ lines: String...) -> [String] {
    let before = heard.count
    for line in lines { take(.line(line)) }
    return Array(heard[before...])
  }

  /// Lets time pass; gives what was read out.
  @discardableResult
  public func elapse(seconds: Int) -> [String] {
    let before = heard.count
    now = now.advanced(bySeconds: seconds)
    take(.tick(now))
    return Array(heard[before...])
  }

  /// Has somebody else give a command; gives what was read out.
  @discardableResult
  public func apply(_ command: Command, as actor: Actor = .facilitator) -> [String] {
    let before = heard.count
    _ = record(command, id: CommandID("other-\(session.revision)"), by: actor)
    return Array(heard[before...])
  }

  private func take(_ message: Message) {
    let turn = program.take(message)
    heard += turn.lines
    for effect in turn.effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    guard case .send(let envelopes) = effect else { return effects.append(effect) }
    for envelope in envelopes {
      let outcome = record(envelope.command, id: envelope.id, by: envelope.actor)
      take(.answered([CommandResult(command: envelope.id, outcome: outcome)]))
    }
  }

  private func record(_ command: Command, id: CommandID, by actor: Actor) -> CommandResult.Outcome {
    do throws(Refusal) {
      let entry = Entry(
        revision: session.revision + 1, command: id, at: now, actor: actor,
        events: try session.decide(command, by: actor, at: now))
      session.evolve(entry)
      take(.recorded([entry]))
      return .done
    } catch {
      return .refused(error)
    }
  }
}
