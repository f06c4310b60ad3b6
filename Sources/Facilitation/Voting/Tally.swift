/// A group's dots as a whole, for those of its members who handed in no ballot of their own.
struct Tally: Hashable, Codable, Sendable {
  /// The members that it stands for, by slot: as they were when it was handed in.
  var slots: [ParticipantID]
  /// Its dots, normalised.
  var dots: [Dots]
}
