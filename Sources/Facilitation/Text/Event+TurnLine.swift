extension Event {
  var turnTitle: String {
    switch self {
    case .turnStarted(let group): "give the word to group \(group)"
    case .turnPaused(let group): "pause the clock of group \(group)"
    case .turnResumed(let group): "let the clock of group \(group) run on"
    case .turnFinished(let group): "end the turn of group \(group)"
    case .turnSkipped(let group): "skip group \(group)"
    case .turnQueued(let group): "let group \(group) wait again"
    case .turnExtended(let group, let seconds):
      "\(seconds < 0 ? "shorten" : "extend") turn \(group)"
    case .turnsOrdered: "order the groups"
    case .turnsAllotted: "set the time of each group"
    case .turnsRestored: "set the turns back"
    default: kind
    }
  }

  func turnLine(in session: Session) -> String {
    switch self {
    case .turnStarted(let group): "\(session.name(of: group)) has the word"
    case .turnFinished(let group): "\(session.name(of: group)) has spoken"
    case .turnSkipped(let group): "\(session.name(of: group)) is skipped"
    case .turnQueued(let group): "\(session.name(of: group)) waits again"
    case .turnExtended(let group, let seconds):
      "\(session.name(of: group)) may take \(seconds.grouped) seconds more"
    case .turnsOrdered(let groups):
      "\(title): " + groups.map { session.name(of: $0) }.joined(separator: ", ")
    case .turnsAllotted(let seconds?): "each group may take \(seconds.grouped) seconds"
    default: title
    }
  }
}
