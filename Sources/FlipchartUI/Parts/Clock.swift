import Facilitation
import Screen

/// A length of time as a clock on the wall shows it: `12:34`, or `1:05:00` from an hour on.
func clockText(seconds: Int) -> String {
  let rest = abs(seconds)
  let hours = rest / 3_600
  let tail = "\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))"
  return hours > 0 ? "\(hours):\(tail)" : tail
}

private func twoDigits(_ value: Int) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}

/// What the clock of a part says, and how urgently.
struct TimeLeft: Equatable, Sendable {
  /// From how many seconds before the end on the clock warns.
  static let warningSeconds = 120

  var text: String
  var role: Role

  /// The clock of a part that was started.
  init(_ part: Part, at now: Instant) {
    let seconds = part.remaining(at: now)
    text =
      seconds < 0 ? "+\(clockText(seconds: seconds)) over" : "\(clockText(seconds: seconds)) left"
    role = seconds < 0 ? .timerOver : seconds < Self.warningSeconds ? .timerWarning : .timer
  }
}
