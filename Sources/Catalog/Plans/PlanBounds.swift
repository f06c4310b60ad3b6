import Facilitation

/// What the numbers of a plan may be, within what a session takes.
enum PlanBounds {
  /// In the room.
  static let people = 2...Session.mostPeople
  /// In one group, or for one helper.
  static let members = 1...Session.mostPeople
  /// Of a whole plan, or of a part of it.
  static let minutes = 1...Plan.mostMinutes
  /// On which day of several.
  static let days = 1...Plan.mostDays
  /// How many places of a vote count.
  static let top = 1...20
  /// Up to ten years.
  static let retentionDays = 1...3_650
}
