import Facilitation
import Screen

/// What the agenda says of one step.
struct StepRow {
  let part: Part
  let line: Schedule.Line
  let zone: Zone
  /// On how many days the agenda is held.
  let days: Int

  var title: String { days > 1 ? "Day \(part.plan.day)  \(part.plan.title)" : part.plan.title }
  var planned: String { "\(part.plan.minutes) min" }

  /// Minutes and start, where there is one row alone.
  var brief: String { "\(planned)  \(clock(line.start) ?? "  –  ")" }

  var mark: String {
    switch line.state {
    case .finished: "✓"
    case .running: "▶"
    case .paused: "‖"
    case .coming: "○"
    case .skipped: "–"
    }
  }

  var markRole: Role {
    switch line.state {
    case .finished: .success
    case .running, .paused: .accent
    case .coming, .skipped: .dim
    }
  }

  var titleRole: Role {
    switch line.state {
    case .finished, .skipped: .dim
    case .running, .paused: .accent
    case .coming: .plain
    }
  }

  /// When, and how long it took where it was started.
  var detail: String {
    var pieces: [String] = []
    if let start = clock(line.start), let end = clock(line.end) { pieces.append("\(start)–\(end)") }
    let actual = clockText(seconds: line.actual)
    switch line.state {
    case .finished: pieces.append("took \(actual)")
    case .running: pieces.append("running \(actual)")
    case .paused: pieces.append("paused at \(actual)")
    case .skipped: pieces.append("left out")
    case .coming: break
    }
    if let change = extensionText { pieces.append(change) }
    return pieces.joined(separator: "  ·  ")
  }

  /// What was granted beyond the plan, or taken; nil for neither.
  var extensionText: String? {
    let seconds = part.clock.extended
    guard seconds != 0 else { return nil }
    let amount =
      seconds % 60 == 0 ? "\(seconds.magnitude / 60) min" : clockText(seconds: seconds)
    return (seconds > 0 ? "+" : "−") + amount
  }

  private func clock(_ instant: Instant?) -> String? {
    instant.map { CivilTime($0, in: zone).clock }
  }
}
