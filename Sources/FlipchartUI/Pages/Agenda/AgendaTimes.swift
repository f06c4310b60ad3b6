import Facilitation

/// When each step began or is expected to, and when it ended or is expected to.
struct AgendaTimes: Sendable {
  private var starts: [PartID: Instant] = [:]
  private var ends: [PartID: Instant] = [:]
  /// How far the room is behind the plan.
  let drift: Drift

  init(_ session: Session, at now: Instant) {
    var clock = now
    var behind = 0
    for part in session.agenda.parts {
      let elapsed = part.clock.elapsed(at: now)
      starts[part.id] = part.clock.stretches.first?.start ?? clock
      if part.clock.finished {
        ends[part.id] = part.clock.stretches.last?.end ?? now
        behind += elapsed - part.plan.minutes * 60
        continue
      }
      let rest = max(0, part.allotted - elapsed)
      clock = clock.advanced(bySeconds: rest)
      ends[part.id] = clock
      behind += max(elapsed, part.allotted) - part.plan.minutes * 60
    }
    drift = Drift(seconds: behind)
  }

  func start(of part: PartID) -> Instant? { starts[part] }
  func end(of part: PartID) -> Instant? { ends[part] }
}

/// How far a room is behind its plan, or ahead of it, told calmly.
struct Drift: Equatable, Sendable {
  /// Seconds behind; negative where the room is ahead.
  let seconds: Int

  /// In whole minutes, for a person.
  var sentence: String {
    let minutes = (abs(seconds) + 30) / 60
    guard minutes > 0 else { return "on time" }
    return "\(minutes) min \(seconds > 0 ? "behind the plan" : "ahead of the plan")"
  }
}

extension Session {
  /// When the steps were and are expected to be.
  func times(at now: Instant) -> AgendaTimes { AgendaTimes(self, at: now) }
}
