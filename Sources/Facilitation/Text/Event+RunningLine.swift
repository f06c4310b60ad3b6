extension Event {
  func runningLine(in session: Session) -> String {
    switch self {
    case .sessionClosed(let open) where !open.isEmpty:
      "\(title); still open: " + open.map { session.sentence(of: $0) }.joined(separator: "; ")
    case .sessionCreated(_, let details): "\(title): \(details.title)"
    case .partStarted(let part): "start \(session.name(of: part))"
    case .partPaused(let part): "pause \(session.name(of: part))"
    case .partResumed(let part): "resume \(session.name(of: part))"
    case .partExtended(let part, let seconds):
      "\(session.name(of: part)) may take \(seconds.grouped) seconds more"
    case .partFinished(let part): "finish \(session.name(of: part))"
    case .overrunSpread(let grants):
      "\(title): "
        + grants.map { "\(session.name(of: $0.part)) \(-$0.seconds / 60) min shorter" }.listed()
    case .spotlightMoved(let spotlight): "show \(session.title(of: spotlight))"
    case .stepsShown(let count): count.map { "show \($0.counted("step"))" } ?? "show all steps"
    case .pageTurned(let page): "turn the projector to page \(page + 1)"
    case .undone(let command): "undo command \(command.rawValue)"
    case .redone(let command): "redo command \(command.rawValue)"
    default: plenaryLine(in: session)
    }
  }

  private func plenaryLine(in session: Session) -> String {
    switch self {
    case .presenterNamed(let group, let name): "\(session.name(of: group)) is presented by \(name)"
    case .headlineWritten(let group, let headline): "\(session.name(of: group)) says: \(headline)"
    case .pointsWritten(let group, let points):
      "\(session.name(of: group)) brings \(points.count.counted("point"))"
    case .actionAdded(let action), .actionChanged(let action):
      "\(title): \(action.what)\(action.done ? " (done)" : "")"
    case .resourceAdded(let resource): "add resource \(resource.title.quoted)"
    case .feedbackAdded(let item):
      ([title]
        + [item.score.map { "\($0) of 5" }, item.line.isEmpty ? nil : item.line]
        .compactMap { $0 }).joined(separator: ": ")
    default: title
    }
  }
}
