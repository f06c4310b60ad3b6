extension Session {
  mutating func evolveSession(_ event: Event, in entry: Entry) {
    switch event {
    case .sessionCreated(let plan, let details):
      self.plan = plan
      self.details = details
      createdAt = entry.at
    case .sessionDescribed(let details): self.details = details
    case .sessionClosed: endedAt = entry.at
    case .sessionReopened: endedAt = nil
    default: break
    }
  }

  mutating func evolveProjector(_ event: Event) {
    projection.evolve(event)
  }
}
