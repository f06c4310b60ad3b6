extension Session {
  mutating func evolveSession(_ event: Event, in entry: Entry) {
    switch event {
    case .sessionCreated(let plan, let details):
      self.plan = plan
      self.details = details
      createdAt = entry.at
    case .sessionDescribed(let details): self.details = details
    case .sessionClosed(let open):
      endedAt = end(at: entry.at)
      leftOpen = open
    case .sessionReopened:
      endedAt = nil
      leftOpen = []
    default: break
    }
  }

  /// A clock that was set back ends the session no earlier than its parts began and ended.
  private func end(at instant: Instant) -> Instant {
    agenda.parts.flatMap(\.clock.stretches).map { $0.end ?? $0.start }.reduce(instant, max)
  }

  mutating func evolveProjector(_ event: Event) {
    projection.evolve(event)
  }
}
