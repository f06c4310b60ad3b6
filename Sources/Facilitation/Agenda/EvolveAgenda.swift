extension Agenda {
  /// Folds in an event of the agenda; ignores what makes no sense.
  mutating func evolve(_ event: Event, at instant: Instant) {
    switch event {
    case .partAdded(let part): parts[part.id] = part
    case .partStarted(let id):
      parts.update(id) { $0.clock.begin(at: instant) }
      current = parts[id] == nil ? current : id
    case .partPaused(let id): parts.update(id) { $0.clock.stop(at: instant) }
    case .partResumed(let id): parts.update(id) { $0.clock.run(at: instant) }
    case .partExtended(let id, let seconds): parts.update(id) { $0.clock.extend(by: seconds) }
    case .partFinished(let id): finish(id, at: instant)
    case .clocksRestored(let readings, let current): restore(readings, current: current)
    case .overrunSpread(let grants):
      for grant in grants { parts.update(grant.part) { $0.clock.extend(by: grant.seconds) } }
    case .signalsSet(let signals): self.signals = signals
    default: break
    }
  }

  /// When the first clock was started; nil where none was.
  var firstStart: Instant? {
    parts.compactMap { $0.clock.stretches.first?.start }.min()
  }

  private mutating func finish(_ id: PartID, at instant: Instant) {
    parts.update(id) {
      $0.clock.stop(at: instant)
      $0.clock.finished = true
    }
    if current == id { current = nil }
  }

  private mutating func restore(_ readings: [ClockReading], current: PartID?) {
    for reading in readings { parts.update(reading.part) { $0.clock = reading.clock } }
    self.current = current
  }

  /// The event that takes an event back, on the agenda before it; nil where it cannot be taken back.
  func inverse(of event: Event) -> Event? {
    switch event {
    case .partStarted(let id), .partPaused(let id), .partResumed(let id), .partExtended(let id, _),
      .partFinished(let id):
      reading([id])
    case .clocksRestored(let readings, _): reading(readings.map(\.part))
    case .overrunSpread(let grants): reading(grants.map(\.part))
    case .signalsSet: .signalsSet(signals)
    default: nil
    }
  }

  private func reading(_ ids: [PartID]) -> Event {
    let readings = ids.compactMap { id in
      parts[id].map { ClockReading(part: id, clock: $0.clock) }
    }
    return .clocksRestored(readings, current: current)
  }
}

extension PartClock {
  /// Starts the part, once more or for the first time.
  mutating func begin(at instant: Instant) {
    let (sum, overflow) = turns.addingReportingOverflow(1)
    if !overflow { turns = sum }
    run(at: instant)
  }

  /// Starts a stretch, unless one runs.
  mutating func run(at instant: Instant) {
    finished = false
    if !isRunning { stretches.append(Stretch(start: instant)) }
  }

  /// Ends the stretch that runs, where one does; a clock that went backwards ends it where it began.
  mutating func stop(at instant: Instant) {
    guard isRunning, let start = stretches.last?.start else { return }
    stretches[stretches.count - 1].end = max(start, instant)
  }

  /// Grants seconds, or takes them.
  mutating func extend(by seconds: Int) {
    let (sum, overflow) = extended.addingReportingOverflow(seconds)
    if !overflow { extended = sum }
  }
}
