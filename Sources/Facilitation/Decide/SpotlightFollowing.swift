// What the projector does by itself, where it shows the thing that the room has just left.

extension Session {
  /// Where the projector shows what belongs to a part, it goes on with the part that is started: the
  /// room reads what it is asked now.
  func spotlightFollows(startOf part: Part) -> [Event] {
    switch projection.scene {
    case .prompts(let shown), .break(let shown): shown == part.id ? [] : followed(by: part)
    case .speaker: followed(by: part)
    default: []
    }
  }

  private func followed(by part: Part) -> [Event] {
    followed(by: part.plan.kind == .break ? .break(part.id) : .prompts(part.id))
  }

  /// Where the projector shows a vote, or what a part is for that votes, it goes on to the one that
  /// is opened.
  func spotlightFollows(openingOf round: RoundID) -> [Event] {
    switch projection.scene {
    case .round(let shown): shown == round ? [] : followed(by: .round(round))
    case .prompts(let part) where agenda.parts[part]?.plan.kind == .vote:
      followed(by: .round(round))
    default: []
    }
  }

  /// Where the projector shows the vote that is revealed, its result is built up by hand.
  func spotlightFollows(revealOf round: RoundID) -> [Event] {
    projection.scene == .round(round) ? [.stepsShown(count: 0)] : []
  }

  /// The group that gets the word is seen, with its points to come one at a time.
  func spotlightFollows(turnOf group: GroupID) -> [Event] {
    guard !projection.scene.isReportBack(of: group) else { return [] }
    let dark: [Event] = projection.isDark ? [.spotlightMoved(.blank)] : []
    return [.spotlightMoved(.reportBack(group)), .stepsShown(count: 0)] + dark
  }

  /// A dark projector stays dark.
  private func followed(by scene: Spotlight) -> [Event] {
    [.spotlightMoved(scene)] + (projection.isDark ? [.spotlightMoved(.blank)] : [])
  }
}
