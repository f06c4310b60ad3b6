import Facilitation
import Screen

/// A length of time as a clock on the wall shows it: `12:34`, or `1:05:00` from an hour on.
func clockText(seconds: Int) -> String {
  let rest = seconds.magnitude
  let hours = rest / 3_600
  let tail = "\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))"
  return hours > 0 ? "\(hours):\(tail)" : tail
}

private func twoDigits(_ value: UInt) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}

/// What a clock that runs down says, and how urgently.
struct TimeLeft: Equatable, Sendable {
  /// From how many seconds before the end on a clock warns, unless its session says otherwise.
  static let warningSeconds = 120

  /// What is left; negative once it is over.
  let seconds: Int
  /// From how many seconds before the end on it warns.
  let warning: Int

  init(seconds: Int) {
    self.seconds = seconds
    warning = Self.warningSeconds
  }

  /// The clock of a part that was started.
  init(_ part: Part, in session: Session, at now: Instant) {
    seconds = part.remaining(at: now)
    warning = session.agenda.signals.warningSeconds
  }

  var isOver: Bool { seconds < 0 }

  /// The figures alone: `12:34`, or `+00:27` once it is over.
  var figures: String { (isOver ? "+" : "") + clockText(seconds: seconds) }

  /// The figures in words: `12:34 left`, `+00:27 over`.
  var text: String { "\(figures) \(isOver ? "over" : "left")" }

  /// How urgent it is, as a role.
  var role: Role {
    isOver ? .timerOver : seconds < warning ? .timerWarning : .timer
  }
}
