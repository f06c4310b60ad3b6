extension Event {
  /// What it was in a dot-vote; never who put dots where.
  var roundTitle: String {
    switch self {
    case .roundDrafted(_, let rules): "draft round \(rules.title.quoted)"
    case .roundAmended(_, let rules): "change round \(rules.title.quoted)"
    case .roundRemoved(let round): "remove round \(round)"
    case .roundOpened(let round, _, _): "open round \(round)"
    case .roundClosed(let round): "close round \(round)"
    case .roundReopened(let round): "reopen round \(round)"
    case .roundUnopened(let round, _): "take back the opening of round \(round)"
    case .roundRevealed(let round, _): "reveal round \(round)"
    case .roundVoided(let round, _): "void round \(round)"
    case .roundRestored(let round, _): "restore round \(round)"
    case .tieSettled(_, .some): "settle a tie"
    case .tieSettled(_, nil): "take back how a tie was settled"
    case .ballotsRedacted(let round): "forget the ballots of round \(round)"
    default: ballotTitle
    }
  }

  private var ballotTitle: String {
    switch self {
    case .ballotCast, .redacted: "hand in a ballot"
    case .ballotWithdrawn: "withdraw a ballot"
    case .tallyCast: "hand in a tally"
    case .tallyWithdrawn: "withdraw a tally"
    case .dotsReturned: "give dots back"
    case .dotsRestored: "restore dots"
    default: kind
    }
  }
}
