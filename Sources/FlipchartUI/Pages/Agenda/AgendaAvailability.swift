import Facilitation

extension Model {
  func availability(of action: AgendaAction) -> Availability {
    guard let session else { return .disabled("No session is open.") }
    switch action {
    case .start, .giveOne, .takeOne, .giveFive, .takeFive:
      if agenda.step == nil { return .disabled("This plan has no steps.") }
      let isUnseen = agenda.sheet != .steps && (action == .start || session.agenda.current == nil)
      return .unless(isUnseen, "The marked step is not in sight: Esc goes back to the steps.")
    case .pause, .finish:
      return .unless(
        session.agenda.current == nil, "No step is running: mark one and start it with Enter.")
    case .spread: return spreadObstacle.map { .disabled($0) } ?? .enabled
    case .project:
      return .unless(
        projected == nil, "Only steps, the parking lot and the way forward can be shown.")
    default: return availabilityOnLine(of: action)
    }
  }

  /// Whether what an action does to the chosen line can be done to it.
  private func availabilityOnLine(of action: AgendaAction) -> Availability {
    switch action {
    case .open: .unless(agenda.selected == nil, "There is no line here to open.")
    case .goToWork:
      .unless(work.isEmpty, "Nothing to go to: this line has no chart, vote or note.")
    case .tick: .unless(!canTick, "Only actions and parked notes can be ticked off.")
    case .remove:
      .unless(!canRemove, "Only a line of a list can be taken away: press w, p or y for one.")
    case .label:
      .unless(
        agenda.selected?.statement == nil,
        "Only a line of a list has a label: press w, p or y for one.")
    default: .enabled
    }
  }

  private var canTick: Bool {
    switch agenda.selected {
    case .action, .parked: true
    default: false
    }
  }

  private var canRemove: Bool {
    switch agenda.selected {
    case .action, .parked, .feedback, .resource: true
    case .step, nil: false
    }
  }

  /// What the projector would show of the sheet that is shown; nil where it shows none of it.
  var projected: Spotlight? {
    switch agenda.sheet {
    case .steps:
      guard let step = agenda.step, let part = session?.agenda.parts[step] else { return nil }
      return part.plan.prompts.isEmpty ? .agenda : .prompts(step)
    case .parkingLot: return .parkingLot
    case .wayForward: return .wayForward
    case .preparation, .feedback: return nil
    }
  }
}
