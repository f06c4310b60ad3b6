extension Command {
  /// One command of each kind, to show how they are written; each would be decided on its merits.
  public static let examples: [Command] =
    sessionExamples + peopleExamples + chartExamples + noteExamples + votingExamples
    + plenaryExamples + turnExamples + groupWorkExamples + runningExamples

  private static let sessionExamples: [Command] = [
    .createSession(setup: SessionSetup(plan: .example, details: .example, people: 24, seed: 7)),
    .describeSession(details: .example), .closeSession, .reopenSession,
  ]

  private static let peopleExamples: [Command] = [
    .addPeople(count: 2, names: ["Amina", "Ben"], role: .helper),
    .namePerson(slot: 7, name: "Chandra"), .assignRole(slot: 25, role: .speaker),
    .markPresence(slot: 7, present: false), .removePerson(slot: 24), .movePerson(slot: 8, group: 2),
    .formGroups(by: .size(8), seed: 7),
    .addGroup(name: "Consumers", purpose: "Those who use local data", cap: 25),
    .changeGroup(group: 2, name: "Consumers", purpose: "Those who use local data", cap: 20),
    .removeGroup(group: 3),
  ]

  private static let chartExamples: [Command] = [
    .addChart(
      title: "Checklist", owner: 1, prompts: ["Which problems does local data address?"],
      sections: [PlanSection(title: "Steps"), PlanSection(title: "Challenges", colour: .pink)]),
    .changeChart(chart: 1, title: "Checklist for producers", prompts: ["How would you do it?"]),
    .removeChart(chart: 4),
    .addSection(chart: 1, section: PlanSection(title: "Results", colour: .green)),
    .changeSection(section: 2, to: PlanSection(title: "Barriers", kind: .barriers, colour: .pink)),
    .removeSection(section: 3),
    .addRow(chart: 5, cells: ["Which wells are safe?", "Where do you fetch water?"]),
    .fillRow(
      row: 2,
      cells: [TableCell(field: 3, text: "A map of wells"), TableCell(field: 5, text: "Ben")]),
    .dropRow(row: 3, reason: "Another survey asks this already"), .takeUpRow(row: 3),
    .removeRow(row: 3),
  ]

  private static let noteExamples: [Command] = [
    .addNote(text: "Ask the elders first", section: 1, colour: nil, label: nil, member: nil),
    .addNotes(notes: [
      NoteDraft(text: "Ask the elders first", section: 1),
      NoteDraft(text: "Fees", section: 2, label: .confidential),
    ]),
    .editNote(note: 12, text: "Ask the elders and the women's group first"),
    .moveNote(note: 12, section: 2, index: 0), .colourNote(note: 12, colour: .blue),
    .labelNote(note: 12, label: .confidential), .attributeNote(note: 12, member: 7),
    .removeNote(note: 12), .redact(passages: [.note(number: 12), .point(group: 1, number: 2)]),
    .parkNote(note: 12, parking: Parking(owner: "Ben", when: "next week")),
    .unparkNote(note: 12), .addCluster(name: "Trust", notes: [4, 12]),
    .renameCluster(cluster: 1, name: "Trust and consent"),
    .clusterNotes(notes: [15], cluster: 1), .removeCluster(cluster: 1),
    .mergeNotes(notes: [15], into: 12), .splitNote(note: 15), .keepApart(notes: [12, 15]),
  ]

  private static let votingExamples: [Command] = [
    .draftRound(rules: .example), .amendRound(round: 1, rules: .example), .removeRound(round: 2),
    .openRound(round: 1), .closeRound(round: 1), .reopenRound(round: 1), .revealRound(round: 1),
    .voidRound(round: 1, reason: "The lights went out"),
    .castBallot(
      round: 1, slot: 7, dots: [Dots(target: 4, count: 1), Dots(target: 12, count: 2)]),
    .withdrawBallot(round: 1, slot: 7),
    .castTally(round: 1, group: 1, dots: [Dots(target: 12, count: 9)]),
    .withdrawTally(round: 1, group: 1),
    .settleTie(round: 1, how: .draw(seed: 7), reason: "There is no time for a run-off"),
  ]

  private static let plenaryExamples: [Command] = [
    .namePresenter(group: 1, presenter: "Amina"),
    .writeHeadline(group: 1, headline: "Start with those who are asked last"),
    .writePoints(
      group: 1,
      points: [
        ReportBack.Point(text: "Data goes back to those who gave it"),
        ReportBack.Point(text: "We need one common form", echo: 15),
      ]),
    .addAction(what: "Draft the common form", who: "Ben", due: "2026-12-15", note: 15),
    .changeAction(
      action: 1, what: "Draft the common form", who: "Ben", due: "2026-12-20", done: true),
    .removeAction(action: 1), .addFeedback(score: 5, line: "More time for the groups, please"),
    .removeFeedback(feedback: 1),
    .addResource(title: "CEA assessment checklist", who: "Chandra", link: "https://example.org"),
    .removeResource(resource: 1),
    .labelStatement(statement: .point(group: 1, number: 2), label: .confidential),
  ]

  private static let turnExamples: [Command] = [
    .giveWord(to: 2), .pauseTurn, .resumeTurn, .finishTurn, .skipTurn(group: 1),
    .queueTurn(group: 1), .orderTurns(groups: [2, 1]), .allotTurns(seconds: 480),
    .extendTurn(group: 2, seconds: 60),
  ]

  private static let groupWorkExamples: [Command] = [
    .reportProgress(group: 1, progress: .ready), .freezeWriting(group: nil, frozen: true),
    .writePrivately(group: 1, privately: true), .revealNotes(group: nil, part: 2),
    .nudge(group: 2, text: "Two minutes left"), .readNudge(nudge: 1),
  ]

  private static let runningExamples: [Command] = [
    .startPart(part: 1), .pausePart, .resumePart, .extendPart(part: 1, seconds: 300), .finishPart,
    .spreadOverrun(seconds: 600), .setSignals(signals: ClockSignals(warningMinutes: 5)),
    .moveSpotlight(to: .reportBack(1), steps: 0),
    .showSteps(count: 1), .turnProjector(page: 1), .lightProjector, .undo, .redo,
  ]
}

extension Plan {
  fileprivate static let example: Plan = {
    var plan = Plan(
      slug: "checklist", title: "A checklist in an hour", purpose: "Agree on what to mind.",
      question: "What must we not forget?", people: 6...50, minutes: 45...60, difficulty: .easy)
    plan.groups = [PlanGroup(name: "Producers", cap: 25), PlanGroup(name: "Consumers", cap: 25)]
    plan.charts = [
      PlanChart(title: "Checklist", owner: .eachGroup, sections: [PlanSection(title: "Steps")])
    ]
    plan.parts = [
      PlanPart(title: "Group work", kind: .groupWork, minutes: 30, charts: ["Checklist"])
    ]
    return plan
  }()
}

extension SessionDetails {
  fileprivate static let example = SessionDetails(
    title: "Localizing data workflows", question: "What must we not forget?", place: "Nairobi",
    date: "2026-11-21", facilitator: "Rosa", zone: Zone(name: "Africa/Nairobi", offset: 10_800))
}

extension RoundRules {
  fileprivate static let example = RoundRules(
    title: "Priorities", question: "Which three come first?", dots: 3, cap: 2)
}
