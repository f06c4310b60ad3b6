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
  /// How often the part was started; letting it run on after a pause does not count.
  public var turns = 0
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

  /// The most seconds that a stretch or an extension counts for: a year.
  static let longest = 366 * 86_400

  /// Seconds that the part has run until a moment; never less than 0, whatever the clock did.
  public func elapsed(at now: Instant) -> Int {
    stretches.reduce(0) { sum, stretch in
      sum + (stretch.end ?? now).seconds(since: stretch.start).held(to: 0...Self.longest)
    }
  }
}
