/// How far a room is behind its plan or ahead of it, told calmly.
struct Drift: Equatable, Sendable {
  /// Seconds behind; negative where the room is ahead.
  let seconds: Int

  /// In whole minutes, for a person.
  var sentence: String {
    let minutes = (abs(seconds) + 30) / 60
    guard minutes > 0 else { return "on time" }
    return "\(minutes) min \(seconds > 0 ? "behind" : "ahead")"
  }
}
