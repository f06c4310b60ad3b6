extension Event {
  /// The round that an event of dot-voting belongs to; nil for every other event.
  public var round: RoundID? {
    switch self {
    case .roundDrafted(let id, _), .roundAmended(let id, _), .roundRemoved(let id),
      .roundOpened(let id, _, _), .roundClosed(let id), .roundReopened(let id),
      .roundUnopened(let id, _), .roundRevealed(let id, _), .roundVoided(let id, _),
      .roundRestored(let id, _), .ballotCast(let id, _, _), .ballotWithdrawn(let id, _),
      .tallyCast(let id, _, _), .tallyWithdrawn(let id, _), .dotsReturned(let id, _, _, _),
      .dotsRestored(let id, _, _, _), .tieSettled(let id, _), .ballotsRedacted(let id),
      .redacted(.ballot(let id)):
      id
    default: nil
    }
  }
}
