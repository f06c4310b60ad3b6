/// A step of the agenda.
public struct Part: Identifiable, Hashable, Codable, Sendable {
  /// The number, in the order of the plan.
  public let id: PartID
  /// What was planned.
  public var plan: PlanPart
  /// The charts that are worked on.
  public var charts: [ChartID]
  /// The votes that are taken.
  public var rounds: [RoundID]
  /// How long it has run.
  public internal(set) var clock = PartClock()

  /// A step that has not begun.
  public init(id: PartID, plan: PlanPart, charts: [ChartID] = [], rounds: [RoundID] = []) {
    self.id = id
    self.plan = plan
    self.charts = charts
    self.rounds = rounds
  }
}

extension Part {
  /// Seconds that the part may take: as planned, and as extended since.
  public var allotted: Int {
    max(0, planned + clock.extended.held(to: -PartClock.longest...PartClock.longest))
  }

  /// Seconds left at a moment; negative once it is over.
  public func remaining(at now: Instant) -> Int { allotted - clock.elapsed(at: now) }
}
