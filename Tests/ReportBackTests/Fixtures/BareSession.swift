import Facilitation

extension Story {
  /// A session of a plan without anything, in which nothing has happened.
  static func bare() throws -> Story {
    let plan = Plan(
      slug: "bare", title: "Bare", purpose: "", question: "", people: 1...50, minutes: 1...90,
      difficulty: .easy)
    return try Story(
      plan, details: SessionDetails(title: "Bare", question: ""), people: 0)
  }

  /// A session with two groups, a chart with one section each, and so many people in each group.
  static func twoGroups(of size: Int) throws -> Story {
    var plan = Plan(
      slug: "two", title: "Two groups", purpose: "", question: "", people: 1...50, minutes: 1...90,
      difficulty: .easy)
    plan.groups = [PlanGroup(name: "North"), PlanGroup(name: "South")]
    plan.charts = ["North", "South"].map { group in
      PlanChart(
        title: "Chart \(group)", owner: .group(group), sections: [PlanSection(title: "All")])
    }
    var story = try Story(
      plan, details: SessionDetails(title: "Two groups", question: ""), people: size * 2)
    for slot in 1...(size * 2) {
      try story.tell(.movePerson(slot: ParticipantID(slot), group: slot <= size ? 1 : 2))
    }
    return story
  }

  /// Holds a round on all clusters, with one dot each, and hands in one ballot a cluster, from P01 on.
  mutating func voteOnClusters(ballots: [Int]) throws {
    let rules = RoundRules(
      title: "Clusters", question: "", kind: .clusters, dots: 1, cap: 1, top: 1)
    try tell(.draftRound(rules: rules))
    try tell(.openRound(round: 1))
    for (index, cluster) in ballots.enumerated() {
      try tell(
        .castBallot(
          round: 1, slot: ParticipantID(index + 1), dots: [Dots(target: cluster, count: 1)]))
    }
    try tell(.closeRound(round: 1))
    try tell(.revealRound(round: 1))
  }

  /// Opens a round on all notes, with two dots each, and hands in one ballot a list of targets,
  /// from P01 on.
  mutating func vote(
    _ title: String = "Vote", top: Int = 1, ballots: [[Int]], reveal: Bool = true
  ) throws {
    let rules = RoundRules(title: title, question: "", dots: 2, cap: 2, top: top)
    try tell(.draftRound(rules: rules))
    let round = session.rounds.reversed().first?.id ?? 1
    try tell(.openRound(round: round))
    for (index, targets) in ballots.enumerated() {
      try tell(
        .castBallot(
          round: round, slot: ParticipantID(index + 1),
          dots: targets.map { Dots(target: $0, count: 1) }))
    }
    guard reveal else { return }
    try tell(.closeRound(round: round))
    try tell(.revealRound(round: round))
  }
}
