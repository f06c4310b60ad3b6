extension Event {
  var groupWorkTitle: String {
    switch self {
    case .progressReported(_, let report): "say that a group is \(report?.progress ?? .working)"
    case .writingFrozen(_, let frozen): frozen ? "freeze writing" : "let groups write again"
    case .writingMadePrivate(_, let privately):
      privately ? "begin private writing" : "end private writing"
    case .notePrivacyChanged(let changes):
      changes.first?.privacy == nil
        ? "reveal \(changes.count.counted("private note"))"
        : "hide \(changes.count.counted("private note")) again"
    case .nudgeSent: "send a line to helpers"
    case .nudgeWithdrawn: "take a line to helpers back"
    case .nudgeRead: "read a line"
    default: kind
    }
  }

  func groupWorkLine(in session: Session) -> String {
    switch self {
    case .progressReported(let group, let report):
      "\(session.name(of: group)) is \(report?.progress ?? .working)"
    case .writingFrozen(let group, let frozen):
      "\(session.name(of: group)) \(frozen ? "may write no notes" : "may write notes again")"
    case .writingMadePrivate(let group, let privately):
      "\(session.name(of: group)) writes \(privately ? "privately" : "for everybody") from now on"
    case .notePrivacyChanged(let changes):
      "\(title): \(changes.map { "#\($0.note)" }.listed())"
    case .nudgeSent(let nudge):
      "tell \(nudge.groups.map(session.name(of:)).listed()): \(nudge.text)"
    case .nudgeRead(let nudge, let actor): "\(session.name(of: actor)) has read line \(nudge)"
    default: title
    }
  }
}

extension Command {
  var groupWorkTitle: String {
    switch self {
    case .reportProgress(let group, let progress): "say that group \(group) is \(progress)"
    case .freezeWriting(_, let frozen): frozen ? "freeze writing" : "let groups write again"
    case .writePrivately(_, let privately):
      privately ? "begin private writing" : "end private writing"
    case .revealNotes: "reveal private notes"
    case .nudge: "send a line to helpers"
    case .readNudge: "read a line"
    default: kind
    }
  }
}
