// What the projector does by itself, where it shows the thing that the room has just left.

extension Session {
  /// Where the projector shows what belongs to a part, it goes on with the part that is started: the
  /// room reads what it is asked now.
  func spotlightFollows(startOf part: Part) -> [Event] {
    switch projection.scene {
    case .prompts(let shown), .break(let shown):
      shown == part.id
        ? [] : followed(by: part.plan.kind == .break ? .break(part.id) : .prompts(part.id))
    default: []
    }
  }

  /// Where the projector shows a vote, it goes on to the one that is opened.
  func spotlightFollows(openingOf round: RoundID) -> [Event] {
    guard case .round(let shown) = projection.scene, shown != round else { return [] }
    return followed(by: .round(round))
  }

  /// Where the projector shows the vote that is revealed, its result is built up by hand.
  func spotlightFollows(revealOf round: RoundID) -> [Event] {
    projection.scene == .round(round) ? [.stepsShown(count: 0)] : []
  }

  /// A dark projector stays dark.
  private func followed(by scene: Spotlight) -> [Event] {
    [.spotlightMoved(scene)] + (projection.isDark ? [.spotlightMoved(.blank)] : [])
  }
}
