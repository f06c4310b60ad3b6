@testable import Facilitation

/// A session with an agenda of three parts of 10, 20 and 30 minutes, and a clock set by hand.
struct AgendaRoom {
  private(set) var session: Session
  private(set) var entries: [Entry] = []
  /// The moment of the next command, in seconds since the test began.
  var seconds = 0

  static let start = Instant(seconds: 1_000_000)

  init() {
    let plan = Plan(
      slug: "test", title: "Test", purpose: "", question: "What first?", people: 1...100,
      minutes: 30...90, difficulty: .easy)
    session = Session(plan: plan)
    let details = SessionDetails(title: plan.title, question: plan.question)
    record([.sessionCreated(plan: plan, details: details)])
    let parts = ["Introduction", "Group work", "Report-back"].enumerated().map { index, title in
      Part(
        id: PartID(index + 1),
        plan: PlanPart(title: title, kind: .discussion, minutes: (index + 1) * 10))
    }
    record(parts.map { .partAdded($0) })
  }

  /// The moment of the next command.
  var now: Instant { AgendaRoom.start.advanced(bySeconds: seconds) }

  /// Gives a command after so many seconds more, or fewer where a clock goes backwards.
  mutating func give(_ command: Command, after wait: Int = 0) throws(Refusal) {
    seconds += wait
    record(try session.decide(command, by: .facilitator, at: now))
  }

  /// The refusal that a command meets, which changes nothing; nil where it would be carried out.
  func refusal(of command: Command) -> Refusal? {
    do throws(Refusal) {
      _ = try session.decide(command, by: .facilitator, at: now)
      return nil
    } catch {
      return error
    }
  }

  /// A moment so many seconds after the test began.
  func at(_ seconds: Int) -> Instant { AgendaRoom.start.advanced(bySeconds: seconds) }

  /// The clock of a part.
  func clock(_ part: PartID) -> PartClock { session.agenda.parts[part]?.clock ?? PartClock() }

  private mutating func record(_ events: [Event]) {
    let revision = session.revision + 1
    let entry = Entry(
      revision: revision, command: CommandID("c\(revision)"), at: now, actor: .facilitator,
      events: events)
    session.evolve(entry)
    entries.append(entry)
  }
}
