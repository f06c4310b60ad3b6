extension Session {
  func decideProjector(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .moveSpotlight(.blank, _): spotlight == .blank ? [] : [.spotlightMoved(.blank)]
    case .moveSpotlight(let spotlight, let steps): try moveSpotlight(to: spotlight, steps: steps)
    case .showSteps(let count): try showSteps(count)
    case .turnProjector(let page): try turnProjector(to: page)
    case .lightProjector: projection.isDark ? [.projectorLit] : []
    default: nil
    }
  }

  private func moveSpotlight(
    to spotlight: Spotlight, steps: Int?
  ) throws(Refusal) -> [Event] {
    try requireShown(spotlight)
    let scene = try checked(spotlight)
    var moved = Projection(scene)
    if let steps {
      try requireSteps(steps, of: scene)
      moved.steps = steps
    }
    guard moved != projection else { return [] }
    return [.spotlightMoved(scene)] + (steps.map { [.stepsShown(count: $0)] } ?? [])
  }

  /// A scene with its texts held to their rules; a note that may travel needs no disclosing.
  private func checked(_ spotlight: Spotlight) throws(Refusal) -> Spotlight {
    switch spotlight {
    case .speaker(let name, let topic):
      let name = try TextRule.line.optional.checked(name, as: "The speaker's name")
      let topic = try TextRule.line.optional.checked(topic, as: "The topic")
      guard !name.isEmpty || !topic.isEmpty else {
        throw Refusal(.badText, "Say who speaks, or what about.")
      }
      return .speaker(name: name, topic: topic)
    case .disclosed(let note):
      return try requireNote(note).isShown(to: .room) ? .note(note) : spotlight
    default: return spotlight
    }
  }

  private func showSteps(_ count: Int?) throws(Refusal) -> [Event] {
    if let count { try requireSteps(count, of: projection.scene) }
    return count == projection.steps ? [] : [.stepsShown(count: count)]
  }

  private func requireSteps(_ count: Int, of scene: Spotlight) throws(Refusal) {
    guard let total = steps(of: scene) else {
      throw Refusal(
        .outOfRange,
        "This scene is always shown whole; a result, a report-back and prompts have steps.")
    }
    try require(count, in: 0...total, "The steps to show")
  }

  private func turnProjector(to page: Int) throws(Refusal) -> [Event] {
    let farthest = Projection.farthestPage
    try require(page, in: -farthest...farthest, "The projector's page")
    return page == projection.page ? [] : [.pageTurned(page)]
  }

  /// Checks that what the projector is to show is there.
  private func requireShown(_ spotlight: Spotlight) throws(Refusal) {
    switch spotlight {
    case .welcome, .agenda, .speaker, .barriers, .parkingLot, .wayForward, .testCard, .blank:
      return
    case .prompts(let part), .break(let part): _ = try requirePart(part)
    case .chart(let chart): _ = try requireChart(chart)
    case .comparison(let left, let right):
      _ = try requireChart(left)
      _ = try requireChart(right)
      try requireTwo(left != right, "charts")
    case .note(let note), .disclosed(let note): _ = try requireNote(note)
    case .round(let round): _ = try requireRound(round)
    case .reportBack(let group): _ = try requireGroup(group)
    case .groups(let left, let right):
      _ = try requireGroup(left)
      _ = try requireGroup(right)
      try requireTwo(left != right, "groups")
    }
  }

  private func requireTwo(_ areTwo: Bool, _ what: String) throws(Refusal) {
    guard areTwo else { throw Refusal(.outOfRange, "Choose two different \(what) to compare.") }
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
