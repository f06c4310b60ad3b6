import Facilitation
import Foundation
import ReportBack

/// A session that is told command by command, through the rules, a minute apart.
struct Story {
  /// The session as it stands.
  private(set) var session: Session
  private var now = Instant(seconds: 1_795_000_200)

  /// A session of a plan with so many people in it.
  init(
    _ plan: Plan, details: SessionDetails, people: Int, groups: Int? = nil, seed: UInt64? = nil
  ) throws {
    session = Session(plan: plan)
    let setup = SessionSetup(
      plan: plan, details: details, people: people, groups: groups, seed: seed)
    try tell(.createSession(setup: setup))
  }

  /// Gives a command; the rules must allow it.
  mutating func tell(_ command: Command, by actor: Facilitation.Actor = .facilitator) throws {
    let id = CommandID("story-\(session.revision + 1)")
    session.evolve(
      try session.entry(for: Envelope(id: id, command: command, actor: actor), at: now))
    now = now.advanced(bySeconds: 60)
  }

  /// Lets time go by.
  mutating func wait(minutes: Int) {
    now = now.advanced(bySeconds: minutes * 60)
  }

  /// Sticks a note in the section of this name of a group's chart, or of the plenary's (nil).
  mutating func note(
    _ text: String, in section: String, of group: GroupID?, label: Label? = nil,
    member: ParticipantID? = nil
  ) throws {
    let columns = session.charts(of: group).flatMap { session.sections(of: $0.id) }
    let column = columns.first { $0.title == section }
    try tell(
      .addNote(
        text: text, section: column?.id ?? 0, colour: nil, label: label, member: member))
  }

  /// The report of the session as it stands.
  func report(_ audience: Audience = .internal, _ attribution: Attribution? = nil) -> Report {
    Report(
      session: session, options: ReportOptions(audience: audience, attribution: attribution))
  }

  /// The Markdown of one chapter, without its heading.
  func chapter(
    _ number: Int, _ audience: Audience = .internal, _ attribution: Attribution? = nil
  ) -> String {
    let lines = report(audience, attribution).markdown().split(
      separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.drop { !$0.hasPrefix("## \(number). ") }.dropFirst()
    return rest.prefix { !$0.hasPrefix("## ") }.joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
