extension Command {
  var turnTitle: String {
    switch self {
    case .giveWord: "give the word"
    case .pauseTurn: "pause a group's clock"
    case .resumeTurn: "let a group's clock run on"
    case .finishTurn: "end a group's turn"
    case .skipTurn(let group): "skip group \(group)"
    case .queueTurn(let group): "let group \(group) wait again"
    case .orderTurns: "order the groups"
    case .allotTurns: "set the time of each group"
    case .extendTurn(let group, let seconds): "\(seconds < 0 ? "shorten" : "extend") turn \(group)"
    default: kind
    }
  }
}
