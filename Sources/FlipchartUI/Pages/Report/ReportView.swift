import Facilitation
import Screen

extension Model {
  /// The report as it would be exported, chapter heads set off, long lines wrapped.
  func drawReport(on canvas: inout Canvas) {
    let (head, rest) = canvas.bounds.split(top: 2)
    drawReportHead(on: &canvas, head)
    guard !report.lines.isEmpty else {
      canvas.write("Laying the report out …", at: rest.origin.moved(columns: 2), role: .dim)
      return
    }
    let (text, bar) = rest.inset(left: 2).split(right: 1)
    let shown = drawReportLines(on: &canvas, text.inset(right: 1))
    canvas.scrollbar(bar, first: report.first, total: report.lines.count - shown + text.rows)
  }

  private func drawReportHead(on canvas: inout Canvas, _ rect: Rect) {
    canvas.write(
      [
        Span("  For ", .dim), Span(report.request.audience.phrase, .accent),
        Span("   people named ", .dim), Span(report.request.attribution.phrase, .accent),
      ], at: rect.origin)
  }

  /// Draws lines from the first on until the window is full; gives how many had room.
  private func drawReportLines(on canvas: inout Canvas, _ rect: Rect) -> Int {
    var row = rect.top
    for (offset, line) in report.lines[report.first...].enumerated() {
      let indent = min(line.prefix { $0 == " " }.count, rect.columns / 2)
      let wrapped = WrappedText(
        String(line.dropFirst(indent)), columns: max(1, rect.columns - indent))
      for piece in wrapped.lines {
        guard row < rect.bottom else { return offset }
        canvas.write(
          piece.text, at: Point(x: rect.left + indent, y: row), role: Self.role(of: line))
        row += 1
      }
    }
    return report.lines.count - report.first
  }

  private static func role(of line: Substring) -> Role {
    if line.hasPrefix("# ") { return .title }
    if line.hasPrefix("## ") { return .heading }
    if line.hasPrefix("#") { return .accent }
    if line.hasPrefix("> ") { return .dim }
    return .plain
  }
}

extension Audience {
  /// The audience as a sentence has it.
  var phrase: String {
    switch self {
    case .public: "everybody (public notes only)"
    case .partners: "partners (no urgent notes)"
    case .internal: "the organisation itself (everything)"
    }
  }
}

extension Attribution {
  /// The attribution as a sentence has it.
  var phrase: String {
    switch self {
    case .none: "not at all"
    case .group: "by group"
    case .name: "by name"
    }
  }
}
