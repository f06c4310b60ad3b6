/// The agenda as it was run.
public struct AgendaReport: Hashable, Encodable, Sendable {
  /// The steps, in the order of the plan.
  public var parts: [AgendaLine]
  /// Minutes planned in all.
  public var plannedMinutes: Int
  /// Seconds used in all, by what has ended.
  public var usedSeconds: Int
  /// What was still open when the session was closed, each as a sentence without its full stop, as
  /// far as the reader may know of it; empty for a session that is not closed.
  public var leftOpen: [String]
}

/// A step of the agenda, planned and run.
public struct AgendaLine: Hashable, Encodable, Sendable {
  /// How far a step came.
  public enum State: String, Encodable, Sendable {
    case notHeld, unfinished, finished
  }

  /// The day that it was planned for; nil where the plan takes only one.
  public var day: Int?
  /// The title.
  public var title: String
  /// Minutes planned.
  public var plannedMinutes: Int
  /// Seconds granted beyond the plan; negative where it was shortened.
  public var extendedSeconds: Int
  /// How far it came.
  public var state: State
  /// When it was first started; nil where it was not held.
  public var startedAt: LocalTime?
  /// Seconds that it ran; a stretch that still runs is not counted.
  public var usedSeconds: Int
}
