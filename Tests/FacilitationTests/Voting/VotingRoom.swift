@testable import Facilitation

/// A room ready to vote: two groups with a chart and a helper each, notes on the charts, and one
/// facilitator.
///
/// Everything that happens in it is kept as a journal would keep it.
struct VotingRoom {
  private(set) var session: Session
  private(set) var entries: [Entry] = []
  /// The moment of the next command.
  var now = Instant(seconds: 1_000_000)

  /// - Parameters:
  ///   - people: participants P01…, the first half of them in group 1.
  ///   - notes: notes #1…, on the charts of both groups in turn.
  init(people: Int = 12, notes: Int = 8, staffVote: Bool = false) {
    var plan = Plan(
      slug: "test", title: "Test", purpose: "", question: "What first?", people: 1...100,
      minutes: 30...90, difficulty: .easy)
    plan.staffVote = staffVote
    session = Session(plan: plan)
    let details = SessionDetails(title: plan.title, question: plan.question)
    record([.sessionCreated(plan: plan, details: details)], by: VotingRoom.host)
    record(VotingRoom.people(people) + VotingRoom.groups + VotingRoom.charts, by: VotingRoom.host)
    record((0..<notes).map(VotingRoom.note), by: VotingRoom.host)
  }

  /// Who set the room up, so that no test undoes it.
  private static let host = Actor(.organiser)
  static let helper = Actor(.helper(1), name: "Amina")
  static let otherHelper = Actor(.helper(2), name: "Ben")

  /// Gives a command; what follows is folded in.
  @discardableResult
  mutating func give(_ command: Command, by actor: Actor = .facilitator) throws(Refusal) -> [Event]
  {
    let events = try session.decide(command, by: actor, at: now)
    record(events, by: actor)
    return events
  }

  /// The refusal that a command meets, which changes nothing; nil where it would be carried out.
  func refusal(of command: Command, by actor: Actor = .facilitator) -> Refusal? {
    do throws(Refusal) {
      _ = try session.decide(command, by: actor, at: now)
      return nil
    } catch {
      return error
    }
  }

  /// Drafts and opens a round, which is numbered as the next.
  @discardableResult
  mutating func open(_ rules: RoundRules = .votingRoom()) throws(Refusal) -> RoundID {
    let id = session.rounds.nextID
    try give(.draftRound(rules: rules))
    try give(.openRound(round: id))
    return id
  }

  /// Hands in a ballot typed as on the screen.
  mutating func cast(
    _ text: String, in round: RoundID = 1, by actor: Actor = .facilitator
  ) throws(Refusal) {
    let ballot = try BallotText.parse(text)
    try give(.castBallot(round: round, slot: ballot.slot, dots: ballot.dots), by: actor)
  }

  /// Folds in events that no rule stands in the way of.
  mutating func record(_ events: [Event], by actor: Actor) {
    let revision = session.revision + 1
    let entry = Entry(
      revision: revision, command: CommandID("c\(revision)"), at: now, actor: actor, events: events)
    session.evolve(entry)
    entries.append(entry)
  }

  private static func people(_ count: Int) -> [Event] {
    let members = (0..<count).map { index in
      Participant(
        id: ParticipantID(index + 1), group: GroupID(index * 2 < count ? 1 : 2), present: true)
    }
    let staff = [
      Participant(id: ParticipantID(count + 1), name: "Amina", role: .helper, group: 1),
      Participant(id: ParticipantID(count + 2), name: "Ben", role: .helper, group: 2),
      Participant(id: ParticipantID(count + 3), name: "Chandra", role: .facilitator),
    ]
    return (members + staff).map { .personAdded($0) }
  }

  private static let groups: [Event] = [
    .groupAdded(Group(id: 1, name: "Producers")), .groupAdded(Group(id: 2, name: "Consumers")),
  ]

  private static let charts: [Event] = (1...2).flatMap { number -> [Event] in
    [
      .chartAdded(Chart(id: ChartID(number), title: "Chart \(number)", owner: GroupID(number))),
      .sectionAdded(
        Section(id: SectionID(number), chart: ChartID(number), title: "Ideas"), index: 0),
    ]
  }

  private static func note(_ index: Int) -> Event {
    let section = SectionID(index % 2 + 1)
    return .noteAdded(
      Note(
        id: NoteID(index + 1), text: VotingRoom.texts[index % VotingRoom.texts.count],
        colour: .yellow, label: .public, section: section, author: .facilitator,
        writtenAt: Instant(seconds: 1_000_000)),
      index: index / 2)
  }

  /// Texts of which no two read alike.
  static let texts = [
    "Ask the elders first", "More water points", "Radio in Swahili", "Lower fees",
    "Train young farmers", "Share weather alerts", "Offline maps", "Repair the bridge",
    "Open the archive", "Cheap sensors", "Night school", "Seed bank",
  ]
}

extension RoundRules {
  /// Rules for a round on all notes: 3 dots each, 2 at most on one note.
  static func votingRoom(
    dots: Int? = 3, cap: Int? = 2, sealed: Bool = true, anonymous: Bool = true, top: Int = 3
  ) -> RoundRules {
    RoundRules(
      title: "Priorities", question: "What first?", dots: dots, cap: cap, sealed: sealed,
      anonymous: anonymous, top: top)
  }
}
