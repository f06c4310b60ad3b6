/// A group's dots as a whole, for those of its members who handed in no ballot of their own.
public struct Tally: Hashable, Codable, Sendable {
  /// The members that it stands for, by slot: as they were when it was handed in.
  public var slots: [ParticipantID]
  /// Its dots, merged per target and sorted by target.
  public var dots: [Dots]

  /// A group's dots for these members.
  public init(slots: [ParticipantID], dots: [Dots]) {
    self.slots = slots
    self.dots = dots
  }

  /// What is left of it once a target is gone; nil where it had dots on nothing else.
  func without(_ target: Int) -> Tally? {
    dots.without(target).map { Tally(slots: slots, dots: $0) }
  }
}
