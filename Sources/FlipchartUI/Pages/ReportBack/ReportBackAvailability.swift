import Facilitation

extension Model {
  func availability(of action: ReportBackAction) -> Availability {
    obstacle(to: action).map(Availability.disabled) ?? .enabled
  }

  /// What stands against an action now, as a sentence; nil for nothing.
  private func obstacle(to action: ReportBackAction) -> String? {
    if action == .leave {
      let canLeave = actor.group != nil || reportBack.pane == .notes
      return canLeave ? nil : "This is the whole page: [ and ] go to the others."
    }
    guard let group = speakingGroup else {
      return "There are no groups yet: make them on the groups page."
    }
    if actor.seat != .facilitator, let reason = seatObstacle(to: action) { return reason }
    if action.isOfTurns { return turnObstacle(to: action, group) }
    switch action {
    // What is typed next belongs into a form, and not to the keys of the page.
    case .addPoint: return nil
    case .takeNote: return noteObstacle(for: group)
    case .open: return reportBack.pane == .notes ? noteObstacle(for: group) : pointObstacle(group)
    case .editPoint, .markEcho, .markNew, .removePoint, .raisePoint, .lowerPoint:
      return pointObstacle(group)
    case .makeAction:
      return pointInHand == nil && noteForPoint == nil ? pointObstacle(group) : nil
    case .label, .labelHeadline: return labelObstacle(to: action, group)
    case .discuss:
      return discussionSection == nil
        ? "The plenary has no chart yet: hang one on the charts page." : nil
    case .toNotes, .readNote:
      return reportBack.notes.isEmpty ? "“\(group.name)” has no note on its charts yet." : nil
    case .toChart, .toPlenary, .nextGroup, .previousGroup:
      return placeObstacle(to: action, group)
    default: return nil
    }
  }

  /// What stands against an action for whoever is not the facilitator; nil for nothing.
  func seatObstacle(to action: ReportBackAction) -> String? {
    if action.isOfTurns { return "The facilitator gives the word." }
    return switch action {
    case .nextGroup, .previousGroup: "You write for your own group; the facilitator sees them all."
    case .spotlight: "Only the facilitator moves the projector."
    case .toChart, .toPlenary: "Esc goes back to your charts."
    default: nil
    }
  }

  private func placeObstacle(to action: ReportBackAction, _ group: Group) -> String? {
    guard let session else { return nil }
    switch action {
    case .toChart:
      return session.charts(of: group.id).isEmpty ? "“\(group.name)” has no chart yet." : nil
    case .toPlenary:
      return session.charts(of: nil).isEmpty
        ? "The plenary has no chart yet: hang one on the charts page." : nil
    default: return session.groups.count < 2 ? "There is no other group." : nil
    }
  }

  private func labelObstacle(to action: ReportBackAction, _ group: Group) -> String? {
    guard spoken.headline.isEmpty else { return nil }
    if action == .labelHeadline { return "“\(group.name)” has no headline yet: t writes it." }
    return pointInHand == nil && noteForPoint == nil
      ? "“\(group.name)” has no point and no headline yet: n adds a point, t writes a headline."
      : nil
  }

  private func pointObstacle(_ group: Group) -> String? {
    pointInHand == nil ? "“\(group.name)” has no point yet: n adds one." : nil
  }

  func fullObstacle(for group: Group) -> String? {
    spoken.points.count < ReportBack.mostPoints
      ? nil
      : "“\(group.name)” has \(ReportBack.mostPoints) points, the most a group brings: "
        + "take one away with x, or change it with e."
  }

  /// What is said in plenary is heard by all, so a note that may not travel makes no point.
  private func noteObstacle(for group: Group) -> String? {
    guard let note = noteForPoint else {
      return "Go to the group's notes first, with the arrow to the right."
    }
    guard note.privacy == nil else {
      return "Note #\(note.id) is private still: reveal it on the groups page first, with v."
    }
    guard note.label == .public else {
      return "Note #\(note.id) is \(note.label.rawValue): what is said in plenary is heard by all. "
        + "Write a point with n instead."
    }
    return fullObstacle(for: group)
  }
}
