import Facilitation

extension Story {
  /// A session in which everything that people typed is hostile, as far as the rules let it in.
  static func hostile() throws -> Story {
    let notes = HostileText.corpus.filter { isAllowed($0, by: .note) }
    var lines = HostileText.corpus.filter { isAllowed($0, by: .name) }.makeIterator()
    let next = { lines.next() ?? "" }
    var story = try Story(
      hostilePlan(next),
      details: SessionDetails(
        title: next(), question: next(), place: next(), date: next(), facilitator: next(),
        zone: Zone(name: next(), offset: 0)),
      people: 12)
    for slot in 1...12 {
      try story.tell(.movePerson(slot: ParticipantID(slot), group: slot <= 6 ? 1 : 2))
      try story.tell(.namePerson(slot: ParticipantID(slot), name: next()))
    }
    try story.writeHostile(notes, next)
    try story.vote(next(), ballots: (0..<12).map { [$0 + 7] })
    try story.tell(.settleTie(round: 1, how: .draw(seed: 7), reason: next()))
    try story.speakHostile(next)
    return story
  }

  private static func isAllowed(_ text: String, by rule: TextRule) -> Bool {
    (try? rule.checked(text, as: "It")) != nil
  }

  private static func hostilePlan(_ next: () -> String) -> Plan {
    var plan = Plan(
      slug: "hostile", title: next(), purpose: next(), question: next(), people: 6...50,
      minutes: 60...90, difficulty: .hard)
    let groups = [next(), next()]
    plan.groups = groups.map { PlanGroup(name: $0, purpose: next()) }
    plan.charts = groups.map { group in
      PlanChart(
        title: next(), owner: .group(group), prompts: [next(), next()],
        sections: [PlanSection(title: next()), PlanSection(title: next(), kind: .barriers)])
    }
    plan.parts = [PlanPart(title: next(), kind: .introduction, minutes: 5)]
    plan.links = [PlanLink(title: next(), address: next())]
    plan.credit = next()
    return plan
  }

  private mutating func writeHostile(_ notes: [String], _ next: () -> String) throws {
    for (index, text) in notes.enumerated() {
      let member = ParticipantID(index % 12 + 1)
      try tell(
        .addNote(
          text: text, section: SectionID(index % 4 + 1), colour: nil, label: nil, member: member))
    }
    try tell(.addCluster(name: next(), notes: [1, 2, 3]))
    try tell(.addCluster(name: next(), notes: [4, 5]))
    try tell(.parkNote(note: 6, parking: Parking(owner: next(), when: next(), answer: next())))
  }

  private mutating func speakHostile(_ next: () -> String) throws {
    for group in [GroupID(1), GroupID(2)] {
      try tell(.namePresenter(group: group, presenter: next()))
      try tell(.writeHeadline(group: group, headline: next()))
      try tell(.writePoints(group: group, points: [ReportBack.Point(text: next())]))
    }
    try tell(.addAction(what: next(), who: next(), due: next(), note: 1))
    try tell(.addFeedback(score: 3, line: next()))
    try tell(.addResource(title: next(), who: next(), link: next()))
  }
}
