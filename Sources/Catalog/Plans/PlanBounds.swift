/// What the numbers of a plan may be.
enum PlanBounds {
  /// Slots are `P01` to `P50`.
  static let people = 2...50
  /// Of a whole plan: a quarter of an hour to a working week.
  static let minutes = 15...2_400
  /// Of one part, or of one vote.
  static let partMinutes = 1...480
  /// Of one ballot.
  static let dots = 1...20
  /// How many places of a vote count.
  static let top = 1...20
  /// Up to ten years.
  static let retentionDays = 1...3_650
}
