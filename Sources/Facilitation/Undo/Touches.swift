/// A change of a subject: at which revision, and whose.
struct Touch: Hashable, Codable, Sendable {
  /// The revision that the change made.
  var revision: Int
  /// Who made it.
  var actor: Actor
}

/// Who changed a subject last: enough to answer, for any actor, when somebody else last did.
struct Touches: Hashable, Codable, Sendable {
  private(set) var latest: Touch
  private(set) var latestOfAnother: Touch?

  /// A subject changed for the first time.
  init(_ touch: Touch) {
    latest = touch
  }

  /// A subject with its last change, and the last one of somebody else.
  init(latest: Touch, latestOfAnother: Touch?) {
    self.latest = latest
    self.latestOfAnother = latestOfAnother
  }

  /// Takes in a later change.
  mutating func add(_ touch: Touch) {
    if latest.actor != touch.actor { latestOfAnother = latest }
    latest = touch
  }

  /// The last change that was not this actor's.
  func last(byOtherThan actor: Actor) -> Touch? {
    latest.actor == actor ? latestOfAnother : latest
  }
}
