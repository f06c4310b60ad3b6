/// The agenda against the clock: what was planned, what became of it, and when the rest will be.
public struct Schedule: Hashable, Sendable {
  /// The parts, in the order of the plan.
  public let lines: [Line]
  /// Seconds that the session will end later than planned; negative for earlier, 0 before it starts.
  public let behind: Int
  /// When the last part will end, or has ended; nil without parts.
  public let end: Instant?

  /// One part.
  public struct Line: Identifiable, Hashable, Sendable {
    /// The part.
    public let id: PartID
    /// Where it stands.
    public let state: State
    /// Seconds planned.
    public let planned: Int
    /// Seconds that it has run.
    public let actual: Int
    /// Seconds that are left to it; negative once it is over, 0 where it is finished or skipped.
    public let remaining: Int
    /// When it started, or will start; nil where it was skipped.
    public let start: Instant?
    /// When it ended, or will end; nil where it was skipped.
    public let end: Instant?
  }

  /// Where a part stands.
  public enum State: String, CaseIterable, Sendable {
    case finished, running, paused, coming
    // Paused is also what was put aside when the room went back to an earlier part.
    /// Never started, though a later part was, or the session was closed.
    case skipped
  }
}

extension Session {
  /// The agenda as it stands at a moment, with projected times for the parts to come.
  ///
  /// - Parameter now: the moment; a session that was closed is told as of its end.
  public func schedule(at now: Instant) -> Schedule {
    let now = endedAt ?? now
    let last = agenda.parts.filter { $0.clock.isStarted || endedAt != nil }.map(\.id).max()
    var next = projectedFree(at: now)
    let today = agenda.today
    let lines = agenda.parts.map { part in
      let isCurrent = part.id == agenda.current
      let state = part.state(last: last, isClosed: endedAt != nil)
      guard part.plan.day <= today || state != .coming else { return part.lineOfAnotherDay }
      let line = part.line(at: now, state: state, next: isCurrent ? now : next)
      if state == .coming || state == .paused, !isCurrent { next = line.end ?? next }
      return line
    }
    let end = lines.compactMap(\.end).max()
    return Schedule(lines: lines, behind: behind(end: end), end: end)
  }

  /// When the part that the room is in leaves it free for the next.
  private func projectedFree(at now: Instant) -> Instant {
    guard let current = agenda.current.flatMap({ agenda.parts[$0] }) else { return now }
    return now.advanced(bySeconds: max(0, current.remaining(at: now)))
  }

  private func behind(end: Instant?) -> Int {
    let today = agenda.parts.filter { $0.plan.day == agenda.today }
    let start =
      agenda.days == 1 ? startedAt : today.compactMap { $0.clock.stretches.first?.start }.min()
    guard let start, let end else { return 0 }
    return end.seconds(since: start) - today.reduce(0) { $0 + $1.planned }
  }
}

extension Agenda {
  /// The day that the room is in: that of its part, or of the next one to come.
  var today: Int {
    let next = parts.first { !$0.clock.isStarted }
    return (current.flatMap { parts[$0] } ?? next ?? parts.map(\.self).last)?.plan.day ?? 1
  }
}

extension Part {
  /// A part to come on a later day, of which nobody can say yet when that begins.
  fileprivate var lineOfAnotherDay: Schedule.Line {
    Schedule.Line(
      id: id, state: .coming, planned: planned, actual: 0, remaining: allotted, start: nil,
      end: nil)
  }

  /// Seconds that were planned.
  public var planned: Int { plan.minutes.held(to: 0...Plan.mostMinutes) * 60 }

  /// - Parameter last: the last part that was started, or in a closed session the last of all.
  fileprivate func state(last: PartID?, isClosed: Bool) -> Schedule.State {
    if clock.finished || isClosed && clock.isStarted { return .finished }
    if clock.isRunning { return .running }
    if clock.isStarted { return .paused }
    return last.map { id <= $0 } ?? false ? .skipped : .coming
  }

  /// - Parameter next: when the room can go on with it: now for the part that it is in.
  fileprivate func line(at now: Instant, state: Schedule.State, next: Instant) -> Schedule.Line {
    let isUnderWay = state == .running || state == .paused
    let start = state == .coming ? next : clock.stretches.first?.start
    let end: Instant? =
      switch state {
      case .finished: clock.stretches.compactMap(\.end).max()
      case .running, .paused: next.advanced(bySeconds: max(0, remaining(at: now)))
      case .coming: next.advanced(bySeconds: allotted)
      case .skipped: nil
      }
    return Schedule.Line(
      id: id, state: state, planned: planned, actual: clock.elapsed(at: now),
      remaining: isUnderWay || state == .coming ? remaining(at: now) : 0, start: start, end: end)
  }
}
