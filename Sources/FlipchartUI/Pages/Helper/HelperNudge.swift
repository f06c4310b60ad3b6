import Facilitation
import Screen

/// What a helper should mind now, the most urgent alone.
struct HelperNudge: Equatable, Sendable {
  var text: String
  var role: Role

  /// The most urgent thing to mind; nil where all goes well.
  init?(for group: GroupID, in session: Session, waiting: Int, at now: Instant) {
    let nudges = [
      Self.waiting(waiting), Self.closing(session), Self.time(session, now), Self.vote(session),
      Self.silence(of: group, session),
    ]
    guard let nudge = nudges.lazy.compactMap(\.self).first else { return nil }
    self = nudge
  }

  private init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }

  private static func waiting(_ count: Int) -> HelperNudge? {
    guard count > 0 else { return nil }
    let notes = counted(count, "more note")
    return HelperNudge("\(notes) came back: send or empty the line to see the next.", .warning)
  }

  private static func closing(_ session: Session) -> HelperNudge? {
    session.endedAt == nil ? nil : HelperNudge("The session is closed.", .warning)
  }

  private static func time(_ session: Session, _ now: Instant) -> HelperNudge? {
    guard let part = session.agenda.current.flatMap({ session.agenda.parts[$0] }),
      part.plan.kind == .groupWork
    else { return nil }
    let left = TimeLeft(part, at: now)
    if left.isOver { return HelperNudge("Time is up: bring the last notes in.", .timerOver) }
    guard left.seconds < TimeLeft.warningSeconds else { return nil }
    return HelperNudge("\(left.text): ask for the last points.", left.role)
  }

  private static func vote(_ session: Session) -> HelperNudge? {
    guard let round = session.openRound else { return nil }
    return HelperNudge(
      "The vote is open: \(round.rules.title). Type a ballot as on paper: p07 12 12 4", .accent)
  }

  /// Equal say: once notes are told apart by member, those who have said nothing yet.
  private static func silence(of group: GroupID, _ session: Session) -> HelperNudge? {
    let members = session.members(of: group).filter(\.present)
    let spoken = Set(
      session.charts(of: group).flatMap { session.notes(on: $0.id) }.compactMap(\.member))
    let silent = members.filter { !spoken.contains($0.id) }
    guard spoken.count >= 2, !silent.isEmpty, silent.count <= members.count / 2 else { return nil }
    let names = silent.prefix(5).map(\.slot).joined(separator: ", ")
    let rest = silent.count > 5 ? " and \(silent.count - 5) more" : ""
    return HelperNudge("Not heard yet: \(names)\(rest).", .notice)
  }
}
