extension Event {
  /// The event as the journal keeps it once a round's ballots are redacted: a tombstone where it
  /// told who cast what in that round, else itself.
  public func redacting(round: RoundID) -> Event {
    guard self.round == round else { return self }
    switch self {
    case .ballotCast, .ballotWithdrawn, .tallyCast, .tallyWithdrawn:
      return .redacted(.ballot(round))
    case .dotsReturned(_, _, let slots, let groups) where !slots.isEmpty || !groups.isEmpty:
      return .redacted(.ballot(round))
    case .dotsRestored(_, _, let ballots, let tallies) where !ballots.isEmpty || !tallies.isEmpty:
      return .redacted(.ballot(round))
    default: return self
    }
  }
}

extension Entry {
  /// The entry as the journal keeps it once a round's ballots are redacted.
  ///
  /// Replaying a journal that was redacted gives the session that redacted it, exactly.
  public func redacting(round: RoundID) -> Entry {
    var entry = self
    entry.events = events.map { $0.redacting(round: round) }
    return entry
  }

  /// The rounds whose ballots this entry forgets: their earlier entries have to be redacted.
  public var redactedRounds: [RoundID] {
    events.compactMap { if case .ballotsRedacted(let round) = $0 { round } else { nil } }
  }
}
