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

  var plenaryTitle: String {
    switch self {
    case .presenterNamed: "name a presenter"
    case .headlineWritten: "write a headline"
    case .pointsWritten: "write points"
    case .actionAdded(let action): "add action \(action.id)"
    case .actionChanged(let action): "change action \(action.id)"
    case .actionRemoved(let action): "remove action \(action)"
    case .feedbackAdded: "add feedback"
    case .feedbackRemoved: "remove feedback"
    case .resourceAdded(let resource): "add resource \(resource.title.quoted)"
    case .resourceRemoved(let resource): "remove resource \(resource)"
    default: kind
    }
  }

  var agendaTitle: String {
    switch self {
    case .partAdded(let part): "add part \(part.plan.title.quoted)"
    case .partStarted(let part): "start part \(part)"
    case .partPaused: "pause the clock"
    case .partResumed: "let the clock run on"
    case .partExtended(let part, let seconds):
      "\(seconds < 0 ? "shorten" : "extend") part \(part)"
    case .partFinished(let part): "finish part \(part)"
    case .clocksRestored: "set the clocks back"
    default: kind
    }
  }

  /// How much the event says about its entry: the others go with the most prominent, the first of
  /// equals.
  var prominence: Int {
    switch self {
    case .dotsReturned, .dotsRestored, .redacted, .ballotsRedacted, .roundClosed, .partFinished,
      .sectionAdded, .sectionRemoved, .noteClustered:
      0
    case .personRemoved, .clusterRemoved, .groupRemoved, .roundRevealed, .partStarted, .tieSettled:
      2
    case .sessionCreated: 4
    case .peopleMoved(_, let seed): seed == nil ? 0 : 3
    default: 1
    }
  }
}
