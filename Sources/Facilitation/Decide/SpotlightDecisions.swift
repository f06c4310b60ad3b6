extension Session {
  func decideProjector(_ command: Command) throws(Refusal) -> [Event]? {
    guard case .moveSpotlight(let spotlight) = command else { return nil }
    try requireShown(spotlight)
    return spotlight == self.spotlight ? [] : [.spotlightMoved(spotlight)]
  }

  /// Checks that what the projector is to show is there.
  private func requireShown(_ spotlight: Spotlight) throws(Refusal) {
    switch spotlight {
    case .welcome, .agenda, .parkingLot, .wayForward, .blank: return
    case .prompts(let part): _ = try requirePart(part)
    case .chart(let chart): _ = try requireChart(chart)
    case .comparison(let left, let right):
      _ = try requireChart(left)
      _ = try requireChart(right)
      guard left != right else {
        throw Refusal(.outOfRange, "Choose two different charts to compare.")
      }
    case .note(let note): _ = try requireNote(note)
    case .round(let round): _ = try requireRound(round)
    case .reportBack(let group): _ = try requireGroup(group)
    }
  }

  /// What the projector shows: where the spotlight is, or the welcome where that is gone.
  public var shownSpotlight: Spotlight {
    do {
      try requireShown(spotlight)
      return spotlight
    } catch {
      return .welcome
    }
  }
}
