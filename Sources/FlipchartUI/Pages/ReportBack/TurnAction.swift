import Facilitation
import Screen

// The actions of the queue of groups: who speaks, for how long, who comes next.

extension ReportBackAction {
  /// Whether it is one of the queue, which the facilitator alone keeps.
  var isOfTurns: Bool {
    switch self {
    case .goOn, .giveWord, .pauseTurn, .giveMinute, .takeMinute, .finishTurn, .skip, .raiseGroup,
      .lowerGroup, .allotTurns:
      true
    default: false
    }
  }

  var turnTitle: String {
    switch self {
    case .goOn: "Begin with the first group, or go on to the next that waits"
    case .giveWord: "Give the word to the group that is shown"
    case .pauseTurn: "Pause the clock of whoever speaks, or let it run on"
    case .giveMinute: "Give the group a minute more"
    case .takeMinute: "Take a minute from the group"
    case .finishTurn: "Thank the group that speaks: its turn ends"
    case .skip: "Skip the group for now, or let it wait again"
    case .raiseGroup: "Let the group come earlier"
    case .lowerGroup: "Let the group come later"
    case .allotTurns: "Set how many minutes each group has"
    default: ""
    }
  }

  var turnKeys: [Key] {
    switch self {
    case .goOn: [.character("g")]
    case .giveWord: [.character("s")]
    case .pauseTurn: [.character("P")]
    case .giveMinute: [.character("+")]
    case .takeMinute: [.character("-")]
    case .finishTurn: [.character("f")]
    case .skip: [.character("K")]
    case .raiseGroup: [.character("(")]
    case .lowerGroup: [.character(")")]
    case .allotTurns: [.character("m")]
    default: []
    }
  }
}

extension Model {
  /// What stands against an action of the queue, as a sentence; nil for nothing.
  func turnObstacle(to action: ReportBackAction, _ group: Group) -> String? {
    guard let session else { return "No session is open." }
    switch action {
    case .goOn:
      let canGoOn = session.nextSpeaker != nil || session.speaker != nil
      return canGoOn ? nil : "All groups have spoken: s gives one of them the word once more."
    case .pauseTurn, .finishTurn:
      return session.speaker == nil ? "No group has the word: g gives it to the next." : nil
    case .giveWord:
      return session.turnState(of: group.id) == .speaking
        ? "“\(group.name)” has the word already." : nil
    case .raiseGroup:
      return session.turnOrder.first == group.id ? "“\(group.name)” is the first already." : nil
    case .lowerGroup:
      return session.turnOrder.last == group.id ? "“\(group.name)” is the last already." : nil
    default: return nil
    }
  }

  mutating func performOnTurns(_ action: ReportBackAction, _ group: Group) -> [Effect] {
    switch action {
    case .goOn: return goOnToNextGroup()
    case .giveWord: return giveWord(to: group)
    case .pauseTurn: return pauseOrResumeTurn()
    case .giveMinute: return extendTurn(of: group, by: 60)
    case .takeMinute: return extendTurn(of: group, by: -60)
    case .finishTurn:
      return send(.finishTurn, confirming: "Thank you: g gives the word to the next group.")
    case .skip: return skipOrQueue(group)
    case .raiseGroup: return moveInQueue(group, by: -1)
    case .lowerGroup: return moveInQueue(group, by: 1)
    case .allotTurns: return open(turnTimeForm())
    default: return []
    }
  }

  /// Whoever spoke has finished; where no other waits, that was the last.
  private mutating func goOnToNextGroup() -> [Effect] {
    guard let session else { return [] }
    guard let next = session.nextSpeaker.flatMap({ session.groups[$0] }) else {
      return send(.finishTurn, confirming: "All groups have spoken.")
    }
    return giveWord(to: next)
  }

  private mutating func giveWord(to group: Group) -> [Effect] {
    send(
      .giveWord(to: group.id),
      confirming: "“\(group.name)” has the word, and the room sees it.")
  }

  private mutating func pauseOrResumeTurn() -> [Effect] {
    guard let session, let speaker = session.speaker else { return [] }
    return session.turnState(of: speaker) == .speaking
      ? send(.pauseTurn, confirming: "The clock stands still.")
      : send(.resumeTurn, confirming: "The clock runs on.")
  }

  private mutating func extendTurn(of group: Group, by seconds: Int) -> [Effect] {
    send(
      .extendTurn(group: group.id, seconds: seconds),
      confirming: "A minute \(seconds > 0 ? "more" : "less") for “\(group.name)”.")
  }

  private mutating func skipOrQueue(_ group: Group) -> [Effect] {
    switch session?.turnState(of: group.id) {
    case .done, .skipped:
      return send(
        .queueTurn(group: group.id), confirming: "“\(group.name)” waits for its turn again.")
    default:
      return send(
        .skipTurn(group: group.id),
        confirming: "“\(group.name)” is skipped for now: K lets it wait again.")
    }
  }

  private mutating func moveInQueue(_ group: Group, by step: Int) -> [Effect] {
    guard var order = session?.turnOrder, let place = order.firstIndex(of: group.id),
      order.indices.contains(place + step)
    else { return [] }
    order.swapAt(place, place + step)
    return send(.orderTurns(groups: order))
  }

  private func turnTimeForm() -> Form {
    let seconds = session?.turnSeconds ?? 0
    let minutes = seconds % 60 == 0 ? "\(seconds / 60)" : clockText(seconds: seconds)
    return Form(
      purpose: .reportBack(.turnTime), title: "How long each group has",
      fields: [
        .text(
          "Minutes", minutes, hint: "such as 5 or 7:30; empty shares out the part", limit: 8)
      ])
  }

  /// Reads minutes as `5` or `7:30`; nothing shares out the part of the agenda.
  mutating func submitTurnTime(_ form: Form) -> [Effect] {
    let text = form.text(0).trimmed
    guard !text.isEmpty else {
      return send(
        .allotTurns(seconds: nil), confirming: "The part is shared out equally.", form: .form(form))
    }
    guard let seconds = clockSeconds(text) else {
      return reject(form, because: "“\(text)” is no time: write minutes, such as 5 or 7:30.")
    }
    return send(
      .allotTurns(seconds: seconds), confirming: "Each group has \(clockText(seconds: seconds)).",
      form: .form(form))
  }
}
