/// The steps of a session and their clocks.
public struct Agenda: Equatable, Codable, Sendable {
  /// The steps, in the order of the plan.
  public internal(set) var parts = Register<Part>()
  /// The step that the room is in; nil before the first and after the last.
  public internal(set) var current: PartID?

  /// An agenda without steps.
  public init() {}
}

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

/// How long a part has run, as stretches of time: a clock that a crash cannot stop.
public struct PartClock: Hashable, Codable, Sendable {
  /// One stretch without a pause.
  public struct Stretch: Hashable, Codable, Sendable {
    /// When it began.
    public var start: Instant
    /// When it ended; nil while it runs.
    public var end: Instant?

    /// A stretch, running unless it has an end.
    public init(start: Instant, end: Instant? = nil) {
      self.start = start
      self.end = end
    }
  }

  /// The stretches, in order; only the last may still run.
  public var stretches: [Stretch] = []
  /// Seconds granted beyond the plan; negative where it was shortened.
  public var extended = 0
  /// Whether the part was finished.
  public var finished = false

  /// A clock that has not started.
  public init() {}

  /// Whether the part was ever started.
  public var isStarted: Bool { !stretches.isEmpty }
  /// Whether the clock runs now.
  public var isRunning: Bool { stretches.last.map { $0.end == nil } ?? false }
  /// Whether the part was started and stands still without being finished.
  public var isPaused: Bool { isStarted && !isRunning && !finished }

  /// Seconds that the part has run until a moment; never less than 0, whatever the clock did.
  public func elapsed(at now: Instant) -> Int {
    stretches.reduce(0) { sum, stretch in
      sum + max(0, (stretch.end ?? now).seconds(since: stretch.start))
    }
  }
}

extension Part {
  /// Seconds that the part may take: as planned, and as extended since.
  public var allotted: Int { max(0, plan.minutes * 60 + clock.extended) }

  /// Seconds left at a moment; negative once it is over.
  public func remaining(at now: Instant) -> Int { allotted - clock.elapsed(at: now) }
}
