extension Session {
  /// Folds in an event of the report-backs' queue; ignores what makes no sense.
  mutating func evolveTurns(_ event: Event, in entry: Entry) {
    turnQueue.evolve(event, at: entry.at)
    if case .turnsRestored(_, let back?) = event, projection.scene == back.from {
      projection = back.to
    }
  }

  /// The event that takes back an event of the queue, on the state before it.
  ///
  /// The whole queue comes back, and with it the projector, where the step had moved it.
  func inverseOfTurns(_ event: Event) -> [Event]? {
    switch event {
    case .turnStarted(let group) where !projection.scene.isReportBack(of: group):
      let back = ProjectionReturn(from: .reportBack(group), to: projection)
      return [.turnsRestored(turnQueue, projector: back)]
    case .turnsRestored(_, let back):
      let forth = back.map { ProjectionReturn(from: $0.to.scene, to: projection) }
      return [.turnsRestored(turnQueue, projector: forth)]
    default: return [.turnsRestored(turnQueue, projector: nil)]
    }
  }
}

extension TurnQueue {
  mutating func evolve(_ event: Event, at instant: Instant) {
    switch event {
    case .turnStarted(let group): start(group, at: instant)
    case .turnPaused(let group): change(group) { $0.clock.stop(at: instant) }
    case .turnResumed(let group): change(group) { $0.clock.run(at: instant) }
    case .turnFinished(let group): end(group, at: instant) { $0.clock.finished = true }
    case .turnSkipped(let group): end(group, at: instant) { $0.skipped = true }
    case .turnQueued(let group):
      change(group) {
        $0.skipped = false
        $0.clock.finished = false
      }
    case .turnExtended(let group, let seconds): change(group) { $0.clock.extend(by: seconds) }
    case .turnsOrdered(let order): self.order = order
    case .turnsAllotted(let seconds): self.seconds = seconds
    case .turnsRestored(let queue, _): self = queue
    default: break
    }
  }

  private mutating func start(_ group: GroupID, at instant: Instant) {
    if let speaker, speaker != group { end(speaker, at: instant) { $0.clock.finished = true } }
    change(group) {
      $0.skipped = false
      $0.clock.run(at: instant)
    }
    speaker = group
  }

  private mutating func end(_ group: GroupID, at instant: Instant, _ mark: (inout Turn) -> Void) {
    change(group) {
      $0.clock.stop(at: instant)
      mark(&$0)
    }
    if speaker == group { speaker = nil }
  }

  /// Keeps no turn that is as at first, so that taking the first step back leaves what was before.
  private mutating func change(_ group: GroupID, _ change: (inout Turn) -> Void) {
    var turn = turns[group] ?? Turn()
    change(&turn)
    turns[group] = turn == Turn() ? nil : turn
  }
}
