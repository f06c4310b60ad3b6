import Screen

/// Running text in several roles, wrapped to a width: what a pane of details shows and scrolls.
struct Passage: Equatable, Sendable {
  /// The columns that it is wrapped to.
  let columns: Int
  /// The lines from top to bottom.
  private(set) var lines: [[Span]] = []

  init(columns: Int) {
    self.columns = max(1, columns)
  }

  /// Adds one line as it is; what is too long is cut with an ellipsis.
  mutating func line(_ spans: Span...) {
    line(spans)
  }

  /// Adds one line as it is; what is too long is cut with an ellipsis.
  mutating func line(_ spans: [Span]) {
    var room = columns
    var kept: [Span] = []
    for span in spans where room > 0 {
      let text = span.text.truncated(to: room)
      kept.append(Span(text, span.role))
      room -= text.columns
    }
    lines.append(kept)
  }

  /// Adds text, wrapped; empty text adds nothing.
  mutating func paragraph(_ text: String, role: Role? = nil) {
    item(text, marker: "", role: role)
  }

  /// Adds text behind a marker, under which its further lines do not run; empty text adds nothing.
  mutating func item(
    _ text: String, marker: String, role: Role? = nil, markerRole: Role? = .accent
  ) {
    guard !text.isEmpty else { return }
    let margin = String(repeating: " ", count: marker.columns)
    let wrapped = WrappedText(text, columns: max(1, columns - marker.columns)).lines
    for (index, line) in wrapped.enumerated() {
      self.line(Span(index == 0 ? marker : margin, markerRole), Span(line.text, role))
    }
  }

  /// Adds facts beside each other, on a new line where the next does not fit whole.
  mutating func facts(_ facts: [String], role: Role? = nil) {
    let separator = "  ·  "
    var text = ""
    for fact in facts {
      let longer = text.isEmpty ? fact : text + separator + fact
      if !text.isEmpty, longer.columns > columns {
        paragraph(text, role: role)
        text = fact
      } else {
        text = longer
      }
    }
    paragraph(text, role: role)
  }

  /// Adds the head of a part, with an empty line above it unless it is the first.
  mutating func heading(_ text: String, role: Role = .heading) {
    gap()
    paragraph(text, role: role)
  }

  /// Adds an empty line, unless there is one or nothing above it.
  mutating func gap() {
    guard let last = lines.last, !last.isEmpty else { return }
    lines.append([])
  }

  /// Adds an empty line in any case.
  mutating func blank() {
    lines.append([])
  }

  /// The passage in so many rows; where there is more of it, the last of them says so.
  func clipped(to rows: Int) -> Passage {
    guard lines.count > rows, rows > 0 else { return self }
    var passage = self
    passage.lines = Array(lines.prefix(rows - 1)) + [[Span("…", .dim)]]
    return passage
  }

  /// The furthest that it can be scrolled in so many rows.
  func lastScroll(rows: Int) -> Int { max(0, lines.count - rows) }
}

extension Canvas {
  /// Writes a passage into a rectangle, scrolled down by so many lines; a scrollbar stands at its
  /// right edge where not all of it can be seen.
  mutating func write(_ passage: Passage, in rect: Rect, scrolled: Int = 0) {
    let first = min(max(0, scrolled), passage.lastScroll(rows: rect.rows))
    within(rect) { area in
      for (row, line) in passage.lines.dropFirst(first).prefix(rect.rows).enumerated() {
        area.write(line, at: Point(x: 0, y: row))
      }
    }
    let edge = Rect(x: rect.right, y: rect.top, columns: 1, rows: rect.rows)
    scrollbar(edge, first: first, total: passage.lines.count)
  }
}
