/// A group's turn to report back.
public struct Turn: Hashable, Codable, Sendable {
  /// How long it has spoken.
  public internal(set) var clock = PartClock()
  /// Whether it was passed over for now.
  public internal(set) var skipped = false

  /// A turn that has not come yet.
  public init() {}

  /// Where a turn stands.
  public enum State: String, CaseIterable, Sendable {
    /// It is still to come, or to come again.
    case waiting
    /// The group has the word, and its clock runs.
    case speaking
    /// The group has the word, and its clock stands still.
    case paused
    /// The group has spoken.
    case done
    /// The group was passed over for now.
    case skipped
  }
}

/// The turns of the groups to report back: in which order, how long each, and who has the word.
public struct TurnQueue: Hashable, Codable, Sendable {
  /// The order as it was chosen; groups that are not in it come after, by number.
  public internal(set) var order: [GroupID] = []
  /// Seconds for each group as they were chosen; nil shares out the minutes of the agenda.
  public internal(set) var seconds: Int?
  /// The group that has the word, or had it when it was taken away.
  var speaker: GroupID?
  /// The turns that are not as they were at first.
  var turns: [GroupID: Turn] = [:]

  /// A queue in which nobody has spoken.
  public init() {}
}

/// What the projector goes back to when a turn is taken back, unless it was moved since.
public struct ProjectionReturn: Hashable, Codable, Sendable {
  /// The scene that is on if nobody has moved it.
  public var from: Spotlight
  /// How it then stands again.
  public var to: Projection

  /// A way back of the projector.
  public init(from: Spotlight, to: Projection) {
    self.from = from
    self.to = to
  }
}
