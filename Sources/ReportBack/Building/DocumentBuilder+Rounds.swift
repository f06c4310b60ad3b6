import Facilitation

// Which votes are told, and how much of them.
//
// A place, a share or a tie among what is told says how many dots went to what is withheld. So a vote
// on anything withheld is told by the dots on what is not, and by nothing that compares them with
// the rest.

extension DocumentBuilder {
  /// Whether the audience may know of everything that a round was on.
  func tellsAll(of round: Round) -> Bool {
    round.targets.allSatisfy { shown($0) != nil }
  }

  /// The rounds without those that settle a tie which is not told.
  func toldRounds() -> [Round] {
    var untold: Set<RoundID> = []
    for round in session.rounds where untold.contains(round.id) || !tellsAll(of: round) {
      if case .runOff(let id)? = round.settlement?.way { untold.insert(id) }
    }
    return session.rounds.filter { !untold.contains($0.id) }
  }

  /// What each target got in each revealed round that is told.
  func dotsByTarget() -> [Target: [DotCount]] {
    var dots: [Target: [DotCount]] = [:]
    for round in rounds where round.state == .revealed {
      for standing in round.outcome?.ranking ?? [] {
        let count = DotCount(round: round.rules.title, dots: standing.dots)
        dots[standing.target, default: []].append(count)
      }
    }
    return dots
  }
}
