// The area's doors: what the engine's dispatch calls.

extension Session {
  /// What a command of the agenda leads to; nil where it is not one.
  func decideAgenda(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command {
    case .startPart(let part): try startPart(part)
    case .pausePart: try pausePart()
    case .resumePart: try resumePart()
    case .extendPart(let part, let seconds): try extendPart(part, seconds: seconds)
    case .spreadOverrun(let seconds): try spreading(seconds)
    case .setSignals(let signals): try settingSignals(signals)
    case .finishPart: [.partFinished(try requireCurrentPart().id)]
    default: nil
    }
  }

  /// Folds in an event of the agenda, `partAdded` included; ignores what makes no sense.
  mutating func evolveAgenda(_ event: Event, in entry: Entry) {
    agenda.evolve(event, at: entry.at)
    switch event {
    case .partStarted: startedAt = startedAt ?? agenda.firstStart
    case .clocksRestored: startedAt = agenda.firstStart.map { startedAt ?? $0 }
    default: break
    }
  }

  /// The events that take back an event of the agenda, on the state before it; nil where it cannot
  /// be taken back.
  func inverseOfAgenda(_ event: Event) -> [Event]? {
    agenda.inverse(of: event).map { [$0] }
  }

  /// Checks, when somebody undoes or redoes, that one of the step's events still makes sense on the
  /// state as it is now.
  func admitAgenda(_ event: Event) throws(Refusal) {
    guard case .clocksRestored(let readings, let current) = event else { return }
    for reading in readings { _ = try requirePart(reading.part) }
    guard let running = agenda.current, running != current,
      !readings.contains(where: { $0.part == running })
    else { return }
    let part = try requirePart(running)
    // A part that stands still is only put aside.
    guard part.clock.isRunning else { return }
    throw Refusal(
      .changedSince, "\(part.name) has begun since; finish it before that is taken back.")
  }
}
