import Facilitation
import Screen

/// What a helper should mind now, the most urgent alone.
struct HelperNudge: Equatable, Sendable {
  var text: String
  var role: Role

  /// The most urgent thing to mind; nil where all goes well.
  init?(
    for actor: Actor, of group: GroupID, in session: Session, waiting: Int,
    refused: [CopyState.Refused], at now: Instant
  ) {
    let nudges = [
      Self.refused(refused), Self.waiting(waiting), Self.closing(session),
      Self.told(actor, session),
      Self.frozen(group, session), Self.time(session, now), Self.vote(session),
      Self.silence(of: group, session),
    ]
    guard let nudge = nudges.lazy.compactMap(\.self).first else { return nil }
    self = nudge
  }

  private init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }

  private static func refused(_ refused: [CopyState.Refused]) -> HelperNudge? {
    guard let first = refused.first else { return nil }
    let more = refused.count > 1 ? " (\(refused.count - 1) more)" : ""
    let key = GeneralAction.showOutbox.keys.first?.label ?? ""
    return HelperNudge(
      "✗ Refused\(more); \(key) mends or drops it: \(first.command.wording) \(first.sentence)",
      .refusal)
  }

  private static func waiting(_ count: Int) -> HelperNudge? {
    guard count > 0 else { return nil }
    let notes = counted(count, "more note")
    return HelperNudge("\(notes) came back: send or empty the line to see the next.", .warning)
  }

  /// The last line from the facilitator that was not put away.
  private static func told(_ actor: Actor, _ session: Session) -> HelperNudge? {
    let unread = session.unreadNudges(for: actor)
    guard let nudge = unread.first else { return nil }
    let time = CivilTime(nudge.sentAt, in: session.details.zone).clock
    let more = unread.count > 1 ? ", \(unread.count - 1) more" : ""
    let key = HelperAction.readNudge.keys.first?.label ?? ""
    return HelperNudge("\(time) Facilitator: \(nudge.text)  (\(key) read\(more))", .notice)
  }

  private static func frozen(_ group: GroupID, _ session: Session) -> HelperNudge? {
    guard session.work(of: group).isFrozen else { return nil }
    return HelperNudge("Writing is frozen until the facilitator lets it go on.", .notice)
  }

  private static func closing(_ session: Session) -> HelperNudge? {
    session.endedAt == nil ? nil : HelperNudge("The session is closed.", .warning)
  }

  private static func time(_ session: Session, _ now: Instant) -> HelperNudge? {
    guard let part = session.agenda.current.flatMap({ session.agenda.parts[$0] }),
      part.plan.kind == .groupWork
    else { return nil }
    let left = TimeLeft(part, in: session, at: now)
    if left.isOver { return HelperNudge("Time is up: bring the last notes in.", .timerOver) }
    guard left.role == .timerWarning else { return nil }
    return HelperNudge("\(left.text): ask for the last points.", left.role)
  }

  private static func vote(_ session: Session) -> HelperNudge? {
    guard let round = session.openRound else { return nil }
    return HelperNudge(
      "The vote is open: \(round.rules.title). Type a ballot as on paper: p07 12 12 4", .accent)
  }

  /// Equal say: once notes are told apart by member, those who have said nothing yet.
  private static func silence(of group: GroupID, _ session: Session) -> HelperNudge? {
    let say = session.equalSay(in: group)
    guard say.heard >= 2, !say.silent.isEmpty, say.silent.count <= say.members.count / 2 else {
      return nil
    }
    return HelperNudge("Not heard yet: \(say.silent.map(\.slot).listed(atMost: 5)).", .notice)
  }
}
