import Facilitation
import Screen

/// The program told in lines, for a screen reader, a pipe or a terminal that can do no more: it reads
/// out what changes and takes what is typed as orders.
///
/// It is another view of the same model: an order is an action of the page, a form is asked field by
/// field, a list is numbered.
public struct LinearProgram: Sendable {
  /// What there is to say and to do after something has happened.
  public struct Turn: Equatable, Sendable {
    /// The lines to read out.
    public var lines: [String]
    /// What is to be done outside.
    public var effects: [Effect]
  }

  /// The program.
  public internal(set) var model: Model
  /// The field of the form on top that is being asked for.
  var field = 0
  /// The lines of that field that have been typed so far; nil before the first.
  var typed: [String]?
  /// Whether every line becomes a note.
  var isWriting = false
  /// The commands that are under way, and whether their being done is said anyway.
  private var pending: [CommandID: Bool] = [:]
  /// Those that a copy has taken, and that it has not been shown with yet.
  private var answered: Set<CommandID> = []

  /// A program that is read out.
  public init(_ model: Model) {
    self.model = model
  }

  /// Whether what was asked for last has not been recorded yet, so that the next line should wait.
  public var isWaiting: Bool { !pending.isEmpty }

  /// Takes in what happened.
  public mutating func take(_ message: Message) -> Turn {
    if case .line(let line) = message { return take(line: line) }
    let before = model
    let effects = model.update(message)
    var lines = said(of: message, before: before)
    if let notice = model.notice, notice != before.notice { lines.append(notice.text) }
    if model.layers.last != before.layers.last { lines += present() }
    note(effects)
    settle(after: message)
    return Turn(lines: lines, effects: effects)
  }

  /// Does what a line says.
  private mutating func take(line: String) -> Turn {
    let place = model.place
    let layers = model.layers
    model.notice = nil
    var turn = answer(line.sanitised().trimmed)
    turn.effects += model.update(.tick(model.now))
    if let notice = model.notice { turn.lines.append(notice.text) }
    if model.vote.line.isOpen {
      model.vote.line.close()
      turn.lines.append("Say “vote” and the ballot, such as: vote p07 12 12 4")
    }
    if model.layers != layers, !isUnderWay(since: layers) { turn.lines += present() }
    if model.layers.isEmpty, let now = model.place, now != place { turn.lines.append(now) }
    note(turn.effects)
    return turn
  }

  /// Whether the form that was on top still is, with fields of it to ask for.
  private func isUnderWay(since before: [Layer]) -> Bool {
    guard before.count == model.layers.count, case .form(let old)? = before.last,
      case .form(let new)? = model.layers.last
    else { return false }
    return old.purpose == new.purpose && new.problem == nil && new.fields.indices.contains(field)
  }

  private mutating func answer(_ text: String) -> Turn {
    if let layer = model.layers.last { return answer(text, to: layer) }
    guard isWriting else { return obey(text) }
    guard text == "." else { return write(text) }
    isWriting = false
    return say("Lines are orders again.")
  }

  /// Lines to read out, and nothing to do.
  func say(_ lines: String...) -> Turn { Turn(lines: lines, effects: []) }

  // MARK: What is under way

  private mutating func note(_ effects: [Effect]) {
    for envelope in effects.flatMap(\.envelopes) {
      pending[envelope.id] = model.sent[envelope.id]?.confirmation != nil
    }
  }

  private mutating func settle(after message: Message) {
    switch message {
    case .recorded(let entries):
      for entry in entries { pending[entry.command] = nil }
    case .foreseen(_, _, let entries):
      for command in entries.map(\.command) + answered { pending[command] = nil }
      answered = []
    case .answered(let results):
      for result in results {
        if result.outcome != .done {
          pending[result.command] = nil
        } else if model.copy != nil {
          answered.insert(result.command)
        }
      }
    default: break
    }
  }

  /// Whether the program says of a command of its own that it is done.
  func confirms(_ command: CommandID) -> Bool { pending[command] ?? false }
}

extension Effect {
  /// The commands that it gives.
  fileprivate var envelopes: [Envelope] {
    switch self {
    case .send(let envelopes): envelopes
    case .sendAgain(let envelope, _): [envelope]
    default: []
    }
  }
}
