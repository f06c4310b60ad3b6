import Facilitation

/// A whole small session: two groups, a wall of barriers and opportunities, a vote with a tie, and
/// something in every chapter of its report.
enum LocalData {
  /// The producers' group.
  static let producers: GroupID = 1
  /// The consumers' group.
  static let consumers: GroupID = 2

  /// The plan.
  static var plan: Plan {
    var plan = Plan(
      slug: "local-data", title: "Local data", purpose: "Agree on a checklist.",
      question: "What does local data need to be of use?", people: 6...50, minutes: 60...90,
      difficulty: .medium)
    plan.groups = [
      PlanGroup(name: "Producers", purpose: "Those who collect data", cap: 25),
      PlanGroup(name: "Consumers", purpose: "Those who use data", cap: 25),
    ]
    plan.charts = [
      PlanChart(
        title: "Checklist of producers", owner: .group("Producers"),
        prompts: ["Which problems does local data address?", "How would you do it?"],
        sections: [PlanSection(title: "Needs"), PlanSection(title: "Steps")]),
      PlanChart(
        title: "Checklist of consumers", owner: .group("Consumers"),
        sections: [PlanSection(title: "Needs")]),
      PlanChart(
        title: "Wall", owner: .plenary,
        sections: [
          PlanSection(title: "Barriers", kind: .barriers),
          PlanSection(title: "Opportunities", kind: .opportunities),
        ]),
    ]
    plan.parts = [
      PlanPart(title: "Introduction", kind: .introduction, minutes: 10),
      PlanPart(title: "Group work", kind: .groupWork, minutes: 30),
      PlanPart(title: "Closing", kind: .closing, minutes: 5),
    ]
    plan.links = [PlanLink(title: "Community checklist", address: "https://example.org/checklist")]
    plan.credit = "The Data Playbook"
    return plan
  }

  /// The head.
  static let details = SessionDetails(
    title: "Local data in Nairobi", question: "What does local data need to be of use?",
    place: "Nairobi", date: "2026-11-18", facilitator: "Wanjiru",
    zone: Zone(name: "Africa/Nairobi", offset: 10_800))

  /// The session from its first minute to its last.
  static func story() throws -> Story {
    var story = try Story(plan, details: details, people: 12)
    try seatPeople(in: &story)
    try story.tell(.startPart(part: 1))
    story.wait(minutes: 11)
    try story.tell(.startPart(part: 2))
    try writeNotes(in: &story)
    try vote(in: &story)
    try reportBack(in: &story)
    try lookAhead(in: &story)
    try story.tell(.finishPart)
    try story.tell(.closeSession)
    return story
  }

  private static func seatPeople(in story: inout Story) throws {
    for slot in 1...12 {
      try story.tell(
        .movePerson(slot: ParticipantID(slot), group: slot <= 6 ? producers : consumers))
    }
    try story.tell(.namePerson(slot: 1, name: "Otieno"))
    try story.tell(.addPeople(count: 2, names: ["Amina", "Ben"], role: .helper))
    try story.tell(.movePerson(slot: 13, group: producers))
    try story.tell(.movePerson(slot: 14, group: consumers))
    try story.tell(.addPeople(count: 1, names: ["Dr Njeri"], role: .speaker))
    try story.tell(.markPresence(slot: 12, present: false))
  }

  private static func writeNotes(in story: inout Story) throws {
    try story.note("Ask the elders first", in: "Needs", of: producers, member: 1)
    try story.note("Consent in the\nlocal language", in: "Needs", of: producers, member: 2)
    try story.note("Walk the path together", in: "Steps", of: producers)
    try story.note("Consent that we can show", in: "Needs", of: consumers, member: 7)
    try story.note("Data that is less than a month old", in: "Needs", of: consumers)
    try story.note("Clinic 4 has no guard", in: "Needs", of: consumers, label: .urgent)
    try story.note("Donor X insists on names", in: "Barriers", of: nil, label: .confidential)
    try story.note("No network in the hills", in: "Barriers", of: nil)
    try story.note("Youth groups have phones", in: "Opportunities", of: nil)
    try story.tell(.addCluster(name: "Consent", notes: [2, 4, 7]))
    try story.tell(.addCluster(name: "Safety", notes: [6]))
    try story.tell(.parkNote(note: 5, parking: Parking(owner: "Ben", when: "December")))
    try story.tell(.parkNote(note: 8, parking: Parking()))
  }

  private static func vote(in story: inout Story) throws {
    try story.tell(
      .draftRound(
        rules: RoundRules(
          title: "Priorities", question: "What comes first?", dots: 3, cap: 2, top: 2)))
    try story.tell(.openRound(round: 1))
    for slot in 1...10 {
      try story.tell(
        .castBallot(
          round: 1, slot: ParticipantID(slot),
          dots: slot <= 5
            ? [Dots(target: 1, count: 2), Dots(target: 2, count: 1)]
            : [Dots(target: 4, count: 1), Dots(target: 6, count: 1)]))
    }
    try story.tell(.castBallot(round: 1, slot: 11, dots: []))
    try story.tell(.closeRound(round: 1))
    try story.tell(.revealRound(round: 1))
    try story.tell(.settleTie(round: 1, how: .keepAll, reason: "There is time for all"))
    try story.tell(.draftRound(rules: RoundRules(title: "Next time", question: "")))
  }

  private static func reportBack(in story: inout Story) throws {
    try story.tell(.namePresenter(group: producers, presenter: "Otieno"))
    try story.tell(.writeHeadline(group: producers, headline: "Nothing about us without us"))
    try story.tell(
      .writePoints(
        group: producers,
        points: [
          ReportBack.Point(text: "Elders open doors"),
          ReportBack.Point(text: "We need proof of consent too", echo: 4),
          ReportBack.Point(text: "The clinic is not safe", echo: 6),
        ]))
  }

  private static func lookAhead(in story: inout Story) throws {
    try story.tell(
      .addAction(what: "Write the consent card", who: "Amina", due: "15 December", note: 2))
    try story.tell(.addAction(what: "Send a guard", who: "Security", due: nil, note: 6))
    try story.tell(
      .changeAction(
        action: 2, what: "Send a guard", who: "Security", due: "tomorrow", done: true))
    try story.tell(.addFeedback(score: 5, line: "More of this"))
    try story.tell(.addFeedback(score: 4, line: nil))
    try story.tell(
      .addResource(title: "Consent card", who: "Otieno", link: "https://example.org/card"))
  }
}
