import Facilitation
import Screen

extension Model {
  /// The steps from top to bottom, in as many rows each as there is room for.
  func drawSteps(of session: Session, on canvas: inout Canvas) {
    let parts = Array(session.agenda.parts)
    guard !parts.isEmpty else {
      canvas.paragraph(
        "This plan has no steps: everything can be done on the other pages.", in: canvas.bounds,
        role: .dim)
      return
    }
    let times = session.times(at: now)
    let height = max(1, min(3, canvas.size.rows / parts.count))
    let window = ListWindow(
      total: parts.count, rows: canvas.size.rows / height, selected: agenda.row)
    for index in window.range {
      let rect = Rect(
        x: 0, y: (index - window.first) * height, columns: canvas.size.columns, rows: height)
      let row = StepRow(part: parts[index], times: times, zone: session.details.zone, now: now)
      canvas.within(rect) { draw(row, isSelected: parts[index].id == agenda.step, on: &$0) }
    }
    canvas.scrollbar(
      Rect(x: canvas.size.columns - 1, y: 0, columns: 1, rows: canvas.size.rows),
      first: window.first * height, total: parts.count * height)
  }

  private func draw(_ row: StepRow, isSelected: Bool, on canvas: inout Canvas) {
    let width = canvas.size.columns - 1
    let line = Rect(x: 0, y: 0, columns: width, rows: min(2, canvas.size.rows))
    if isSelected { canvas.fill(line, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    canvas.write(row.mark, at: Point(x: 2, y: 0), role: isSelected ? nil : row.markRole)
    let minutes = canvas.size.rows == 1 && width >= 44 ? row.brief : row.planned
    canvas.write(
      row.title, at: Point(x: 4, y: 0), width: max(0, width - 6 - minutes.columns),
      role: isSelected ? nil : row.titleRole)
    canvas.write(
      minutes, at: Point(x: width - minutes.columns - 1, y: 0), role: isSelected ? nil : .dim)
    guard canvas.size.rows > 1 else { return }
    canvas.write(
      row.detail, at: Point(x: 4, y: 1), width: max(0, width - 5), role: isSelected ? nil : .dim)
  }
}

/// What the list says of one step.
struct StepRow {
  let part: Part
  let times: AgendaTimes
  let zone: Zone
  let now: Instant

  var title: String { part.plan.title }
  var planned: String { "\(part.plan.minutes) min" }

  /// Minutes and start, where there is one row alone.
  var brief: String { "\(planned)  \(startText)" }

  var mark: String {
    if part.clock.finished { return "✓" }
    if part.clock.isRunning { return "▶" }
    return part.clock.isPaused ? "‖" : "○"
  }

  var markRole: Role {
    part.clock.finished ? .success : part.clock.isStarted ? .accent : .dim
  }

  var titleRole: Role {
    part.clock.finished ? .dim : part.clock.isStarted ? .accent : .plain
  }

  /// When, and how long it took where it was started.
  var detail: String {
    var pieces = ["\(startText)–\(endText)"]
    let elapsed = part.clock.elapsed(at: now)
    if part.clock.finished { pieces.append("took \(clockText(seconds: elapsed))") }
    if part.clock.isPaused { pieces.append("paused at \(clockText(seconds: elapsed))") }
    if part.clock.isRunning { pieces.append("running \(clockText(seconds: elapsed))") }
    if let change = extensionText { pieces.append(change) }
    return pieces.joined(separator: "  ·  ")
  }

  /// What was granted beyond the plan, or taken.
  var extensionText: String? {
    guard part.clock.extended != 0 else { return nil }
    let minutes = abs(part.clock.extended) / 60
    let rest = abs(part.clock.extended) % 60
    let amount = rest == 0 ? "\(minutes) min" : clockText(seconds: part.clock.extended)
    return (part.clock.extended > 0 ? "+" : "−") + amount
  }

  private var startText: String { clock(times.start(of: part.id)) }
  private var endText: String { clock(times.end(of: part.id)) }

  private func clock(_ instant: Instant?) -> String {
    instant.map { CivilTime($0, in: zone).clock } ?? ""
  }
}
