public import Facilitation

/// A session as one seat may hold it: the answer of `GET /v1/session`, and the first event of a
/// stream that does not go on from an earlier one.
public struct CarriedSession: Codable, Sendable {
  /// The id of the command that made the session: by it a guest knows the session again.
  public var origin: CommandID
  /// The seat, as `helper:2`.
  public var seat: Actor
  /// The revision.
  public var revision: Int
  /// What the host's clock says.
  public var now: Instant
  /// What the seat may see.
  public var session: Session

  /// A session for a seat.
  public init(origin: CommandID, seat: Actor, now: Instant, session: Session) {
    self.origin = origin
    self.seat = seat
    revision = session.revision
    self.now = now
    self.session = session
  }
}

/// What the host's clock says: the data of a stream's `time` events, by which a guest sees that the
/// host is there, and sets the clocks of its screens.
public struct HostTime: Codable, Sendable {
  /// The time.
  public var now: Instant

  /// A time.
  public init(now: Instant) {
    self.now = now
  }
}

/// Why the host ends a stream for good: the data of its `end` event.
public struct StreamEnd: Codable, Hashable, Sendable {
  /// What a person is told.
  public var sentence: String

  /// An end with its sentence.
  public init(sentence: String) {
    self.sentence = sentence
  }
}
