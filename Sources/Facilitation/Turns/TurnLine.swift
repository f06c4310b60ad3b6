/// A group's turn as it stands at a moment.
public struct TurnLine: Identifiable, Hashable, Sendable {
  /// The group.
  public let id: GroupID
  /// Where the turn stands.
  public let state: Turn.State
  /// Seconds that the group may take.
  public let allotted: Int
  /// Seconds that it has taken.
  public let elapsed: Int

  /// Seconds left; negative once it is over.
  public var remaining: Int { allotted - elapsed }
}

// Who reports back when, and for how long.

extension Session {
  /// Seconds for each group where no part of the agenda is for report-backs.
  static let turnWithoutPart = 300

  /// The groups in the order in which they report back.
  public var turnOrder: [GroupID] {
    let chosen = turnQueue.order.filter { groups[$0] != nil }
    return chosen + groups.map(\.id).filter { !chosen.contains($0) }
  }

  /// The group that has the word; nil for none.
  public var speaker: GroupID? { turnQueue.speaker.flatMap { groups[$0]?.id } }

  /// The group whose turn comes next; nil where none waits.
  public var nextSpeaker: GroupID? { turnOrder.first { turnState(of: $0) == .waiting } }

  /// Seconds that each group may take unless it was given more or less: as they were chosen, or else
  /// an equal share of the part for report-backs.
  public var turnSeconds: Int {
    if let seconds = turnQueue.seconds { return seconds }
    guard let part = reportBackPart else { return Self.turnWithoutPart }
    return part.allotted / max(1, groups.count)
  }

  /// The turns of all groups at a moment, in their order.
  public func turns(at now: Instant) -> [TurnLine] {
    turnOrder.map { turn(of: $0, at: endedAt ?? now) }
  }

  /// A group's turn at a moment.
  public func turn(of group: GroupID, at now: Instant) -> TurnLine {
    let clock = turnQueue.turns[group]?.clock ?? PartClock()
    return TurnLine(
      id: group, state: turnState(of: group), allotted: turnAllotment(of: group),
      elapsed: clock.elapsed(at: endedAt ?? now))
  }

  /// Where a group's turn stands.
  public func turnState(of group: GroupID) -> Turn.State {
    guard let turn = turnQueue.turns[group] else { return .waiting }
    if turnQueue.speaker == group { return turn.clock.isRunning ? .speaking : .paused }
    if turn.skipped { return .skipped }
    return turn.clock.finished ? .done : .waiting
  }

  /// Seconds that a group may take.
  func turnAllotment(of group: GroupID) -> Int {
    let extended = turnQueue.turns[group]?.clock.extended ?? 0
    let longest = PartClock.longest
    return max(0, turnSeconds.held(to: 0...longest) + extended.held(to: -longest...longest))
  }

  /// The part for report-backs that the room is in, or else the first of the agenda.
  private var reportBackPart: Part? {
    let current = agenda.current.flatMap { agenda.parts[$0] }
    if let current, current.plan.kind == .reportBack { return current }
    return agenda.parts.first { $0.plan.kind == .reportBack }
  }
}
