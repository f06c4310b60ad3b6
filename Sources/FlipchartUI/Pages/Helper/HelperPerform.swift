import Facilitation
import Screen

extension Model {
  func availability(of action: HelperAction) -> Availability {
    if action == .showVote {
      return .unless(session?.openRound == nil, "No vote is open: the facilitator opens it.")
    }
    if action == .reportBack {
      return .unless(actor.group == nil, "A report-back is a group's: you write for the plenary.")
    }
    if action == .feedback { return .enabled }
    if action == .progress {
      return .unless(actor.group == nil, "You write for the plenary, which is no group.")
    }
    if action == .readNudge {
      return .unless(
        session?.unreadNudges(for: actor).isEmpty ?? true, "The facilitator has sent no line.")
    }
    if let action = action.onNote, chosenTable != nil {
      return .unless(tableReason(against: action))
    }
    if action.onNote != nil, chosenNote == nil {
      return .disabled("Choose a note first: move to it with ↑ and ↓.")
    }
    if helperChart == nil { return .disabled("Your group has no chart yet: ask the facilitator.") }
    return .enabled
  }

  mutating func perform(_ action: HelperAction) -> [Effect] {
    guard let session else { return [] }
    if let action = action.onNote { return perform(action) }
    if let step = action.step { return self.step(step) }
    switch action {
    case .add: return addLine()
    case .showVote: return show(.vote)
    case .reportBack: return show(.reportBack)
    case .feedback: return open(.feedback())
    case .progress: return sayOwnProgress(in: session)
    case .readNudge: return session.unreadNudges(for: actor).first.map { readNudge($0) } ?? []
    case .nextSection: return leafSections(by: 1, in: session)
    case .previousSection: return leafSections(by: -1, in: session)
    case .pickChart: return open(.chart(of: actor.group, in: session, chosen: board.focused))
    case .prompts:
      board.look.showsPrompts = !showsPrompts
      return []
    case .lines:
      board.look.size = board.look.size == .card ? .line : .card
      return []
    default: return []
    }
  }

  private mutating func sayOwnProgress(in session: Session) -> [Effect] {
    guard let group = actor.group else { return [] }
    let next = session.progress(of: group).next
    return send(
      .reportProgress(group: group, progress: next),
      confirming: "The facilitator sees that your group is \(next).")
  }

  private mutating func readNudge(_ nudge: Nudge) -> [Effect] {
    send(.readNudge(nudge: nudge.id), confirming: "Read: “\(nudge.text)”")
  }

  /// The chart that the line writes onto.
  var helperChart: Chart? { chosenChart }

  /// The sections that Tab walks through: those of all charts with the same owner.
  func helperSections(in session: Session) -> [Section] {
    guard let chart = helperChart else { return [] }
    return session.charts(of: chart.owner).flatMap { session.sections(of: $0.id) }
  }

  /// The section so many places further on than the one that is written into.
  func section(further step: Int, in session: Session) -> Section? {
    let sections = helperSections(in: session)
    guard let place = sections.firstIndex(where: { $0.id == chosenSection?.id }) else {
      return sections.first
    }
    return sections[(place + step + sections.count) % sections.count]
  }

  private mutating func leafSections(by step: Int, in session: Session) -> [Effect] {
    guard let section = section(further: step, in: session) else { return [] }
    board.show(section.chart, in: session)
    board.choose(
      ChartChoice(
        column: .section(section.id), note: section.notes.last, place: section.notes.count - 1),
      on: section.chart)
    return []
  }
}

extension Picker {
  /// The charts that a helper of a group may write on.
  static func chart(of group: GroupID?, in session: Session, chosen: ChartID?) -> Picker {
    let mine = session.charts(of: group)
    return charts(
      group == nil ? mine : mine + session.charts(of: nil), in: session, chosen: chosen)
  }
}
