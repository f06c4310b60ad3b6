import Facilitation
import Screen

extension Model {
  /// The report as it would be exported, its chapters beside it where there is room.
  func drawReport(on canvas: inout Canvas) {
    let layout = ReportLayout(canvas.size)
    canvas.within(layout.choices) { drawChoices(on: &$0) }
    guard !report.rows.isEmpty else {
      canvas.write("Laying the report out …", at: layout.text.origin, role: .dim)
      return
    }
    canvas.within(layout.chapters) { drawChapters(on: &$0) }
    if !layout.chapters.isEmpty {
      canvas.rule(
        at: Point(x: layout.chapters.right, y: layout.text.top), rows: layout.text.rows)
    }
    canvas.within(layout.text) { area in
      for (row, piece) in report.rows.dropFirst(report.first).prefix(area.size.rows).enumerated() {
        area.write(piece.spans, at: Point(x: piece.indent, y: row))
      }
    }
    canvas.scrollbar(layout.bar, first: report.first, total: report.rows.count)
  }

  /// For whom the report is and how it names people, the chosen one marked, and what that means.
  private func drawChoices(on canvas: inout Canvas) {
    let audience = report.request.audience
    let attribution = report.request.attribution
    let labels = max("For".columns, "Writers".columns) + 2
    canvas.write("For", at: Point(x: 1, y: 0), role: .dim)
    let used = canvas.choices(
      Audience.allCases.map(\.title), chosen: audience.title, at: Point(x: labels + 1, y: 0))
    canvas.write("Writers", at: Point(x: 1, y: 1), role: .dim)
    let other = canvas.choices(
      Attribution.allCases.map(\.title), chosen: attribution.title,
      at: Point(x: labels + 1, y: 1))
    let start = labels + max(used, other) + 4
    let room = max(0, canvas.size.columns - start - 1)
    canvas.write(
      audience.meaning, at: Point(x: start, y: 0), width: room, role: .dim)
    canvas.write(
      attribution.meaning, at: Point(x: start, y: 1), width: room, role: .dim)
  }

  private func drawChapters(on canvas: inout Canvas) {
    let current = report.chapter ?? 0
    let height = report.chapters.count * 2 <= canvas.size.rows ? 2 : 1
    let window = ListWindow(
      total: report.chapters.count, rows: canvas.size.rows / height, selected: current)
    for (place, index) in window.range.enumerated() {
      let isCurrent = index == current
      canvas.write(
        (isCurrent ? "▸ " : "  ") + report.chapters[index].title,
        at: Point(x: 0, y: place * height), width: canvas.size.columns - 1,
        role: isCurrent ? .accent : .dim)
    }
  }
}

extension Canvas {
  /// Writes options beside each other, the chosen one marked; tells the columns they took.
  fileprivate mutating func choices(
    _ options: [String], chosen: String, at point: Point
  ) -> Int {
    let spans = options.flatMap { option in
      option == chosen
        ? [Span(" ● \(option) ", .selected), Span(" ", .plain)]
        : [Span(" ○ \(option) ", .dim), Span(" ", .plain)]
    }
    return write(spans, at: point)
  }
}

extension Audience {
  /// The word for it among the others.
  fileprivate var title: String {
    switch self {
    case .public: "everybody"
    case .partners: "partners"
    case .internal: "ourselves"
    }
  }

  /// What a report for it holds.
  fileprivate var meaning: String {
    switch self {
    case .public: "public notes only"
    case .partners: "no urgent notes; the confidential ones are in it"
    case .internal: "every note: keep it in the house"
    }
  }
}

extension Attribution {
  /// The word for it among the others.
  fileprivate var title: String {
    switch self {
    case .none: "not named"
    case .group: "by group"
    case .name: "by name"
    }
  }

  /// What it does.
  fileprivate var meaning: String {
    switch self {
    case .none: "no note says where it comes from"
    case .group: "a note says which group it comes from"
    case .name: "a note says which person it comes from"
    }
  }
}
