public import Facilitation
import Screen

/// A made-up workshop for tests: two groups with a chart each, one chart of the plenary, four parts,
/// a vote.
public enum RobotWorkshop {
  /// The plan.
  public static var plan: Plan {
    var plan = Plan(
      slug: "localizing-data", title: "Localizing data workflows",
      purpose: "Find what local data needs.", question: "What makes local data useful?",
      people: 6...50, minutes: 60...90, difficulty: .medium)
    plan.groups = [
      PlanGroup(name: "Producers", purpose: "Those who collect data", cap: 25),
      PlanGroup(name: "Consumers", purpose: "Those who use data", cap: 25),
    ]
    plan.charts = [
      checklist("Producers", prompts: ["Which problems does local data address?"]),
      checklist("Consumers", prompts: ["Which data would change what you decide?"]),
      PlanChart(
        title: "Barriers and opportunities", owner: .plenary,
        sections: [
          PlanSection(title: "Barriers", kind: .barriers, colour: .pink),
          PlanSection(title: "Opportunities", kind: .opportunities, colour: .green),
        ]),
    ]
    plan.parts = parts
    plan.votes = [
      PlanVote(title: "What comes first", question: "Which points should we take up first?")
    ]
    return plan
  }

  private static func checklist(_ group: String, prompts: [String]) -> PlanChart {
    PlanChart(
      title: "Checklist of \(group.lowercased())", owner: .group(group), prompts: prompts,
      sections: [
        PlanSection(title: "Problems", colour: .yellow),
        PlanSection(title: "Ways", colour: .blue),
        PlanSection(title: "Results", colour: .green),
      ])
  }

  private static var parts: [PlanPart] {
    [
      PlanPart(
        title: "Introduction", kind: .introduction, minutes: 15,
        happens: "Welcome, topic and speaker.", speakerNotes: "Keep it short."),
      PlanPart(
        title: "Create a checklist", kind: .groupWork, minutes: 30,
        happens: "Both groups write key points on sticky notes.",
        prompts: ["Which problems does local data address?", "How would you do it?"],
        charts: ["Checklist of producers", "Checklist of consumers"]),
      PlanPart(
        title: "Vote", kind: .vote, minutes: 10, happens: "Everybody votes with dots.",
        votes: ["What comes first"]),
      PlanPart(
        title: "Report-backs", kind: .reportBack, minutes: 20,
        happens: "Each group presents its checklist."),
    ]
  }

  /// What the two groups have written, by the number of the section.
  static let texts: [(section: Int, text: String)] = [
    (1, "Water points break and nobody upstream hears of it for weeks"),
    (1, "Elders are asked last"),
    (2, "Ask the elders first, then the young people who fetch the water every morning"),
    (1, "Phones die in the field"),
    (2, "Paper forms, typed up the same evening"),
    (3, "Repairs within three days"),
    (4, "Figures come too late to plan with"),
    (4, "Nobody knows who collected what"),
    (5, "One shared list of sources"),
    (5, "A short call with the village before a decision"),
    (6, "Budgets follow the map"),
    (6, "Fewer visits that ask the same questions: people are tired of being counted"),
  ]

  /// A session with people in groups and nothing on the charts.
  public static func empty(people: Int = 24) -> Session { opened(people: people).session }

  private static func opened(people: Int) -> Recorder {
    var workshop = Recorder(plan: plan)
    let details = SessionDetails(
      title: plan.title, question: plan.question, place: "Nairobi", date: "2026-11-21",
      facilitator: "Wanjiru", zone: Zone(name: "Africa/Nairobi", offset: 10_800))
    workshop.give(
      .createSession(setup: SessionSetup(plan: plan, details: details, people: people, seed: 7)))
    return workshop
  }

  /// A session in the middle of the group work, with a dozen notes.
  public static func busy() -> Session { groupWork.session }

  /// The journal of that session.
  public static var busyJournal: [Entry] { groupWork.entries }

  private static let groupWork: Recorder = {
    var workshop = opened(people: 24)
    workshop.give(.startPart(part: 1))
    workshop.pass(seconds: 14 * 60)
    workshop.give(.startPart(part: 2))
    for (section, text) in texts {
      let group = GroupID(section <= 3 ? 1 : 2)
      workshop.pass(seconds: 20)
      workshop.give(
        .addNote(text: text, section: SectionID(section), colour: nil, label: nil, member: nil),
        by: Actor(.helper(group), name: group == 1 ? "Amina" : "Bakari"))
    }
    workshop.give(.addCluster(name: "Community voice", notes: [2, 3, 10]))
    workshop.give(.labelNote(note: 8, label: .confidential))
    workshop.give(.parkNote(note: 4, parking: Parking(owner: "Wanjiru")))
    return workshop
  }()

  /// Gives commands to a session one after the other.
  struct Recorder {
    private(set) var session: Session
    private(set) var entries: [Entry] = []
    private var now = Robot.start.advanced(bySeconds: -30 * 60)

    init(plan: Plan) {
      session = Session(plan: plan)
    }

    init(session: Session) {
      self.session = session
    }

    mutating func pass(seconds: Int) {
      now = now.advanced(bySeconds: seconds)
    }

    mutating func give(_ command: Command, by actor: Actor = .facilitator) {
      do throws(Refusal) {
        let events = try session.decide(command, by: actor, at: now)
        let revision = session.revision + 1
        let entry = Entry(
          revision: revision, command: CommandID("workshop-\(revision)"), at: now, actor: actor,
          events: events)
        session.evolve(entry)
        entries.append(entry)
      } catch {
        preconditionFailure("The workshop was refused: \(error.sentence)")
      }
    }
  }
}
