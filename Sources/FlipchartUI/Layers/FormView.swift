import Screen

extension Model {
  func draw(_ form: Form, on canvas: inout Canvas) {
    let layout = FormLayout(form, in: canvas.size)
    let problem = problemLines(of: form, columns: layout.columns)
    let foot = footRows(below: problem)
    let place = place(of: form, layout)
    canvas.overlay(form.title, size: place.size, in: place.area) { inner in
      let parts = inner.bounds.split(bottom: foot)
      inner.within(parts.rest) { draw(form, layout, on: &$0) }
      let lines = parts.bottom.inset(top: 1)
      inner.write(
        lines: problem, at: lines.origin, role: form.problem == nil ? .overlayTitle : .refusal)
      inner.hints(
        form.hints, at: Point(x: 0, y: lines.bottom - 1), width: inner.size.columns,
        keyRole: .overlayTitle, wordRole: .overlay)
    }
  }

  /// The rows for what is wrong and for the hints.
  private func footRows(below problem: [String]) -> Int {
    problem.count + (problem.isEmpty ? 2 : 3)
  }

  /// The room that a form wants inside its frame, and where the frame is centred.
  private func place(of form: Form, _ layout: FormLayout) -> (size: Size, area: Rect) {
    let foot = footRows(below: problemLines(of: form, columns: layout.columns))
    let page = Rect(size: size).split(bottom: statusLines.count).rest
    let rows = min(layout.height + foot, page.rows - Overlay.frame.rows)
    let area = form.isLow ? page.split(bottom: rows + Overlay.frame.rows).bottom : page
    return (Size(columns: layout.columns, rows: rows), area)
  }

  /// Gives the keys to the field under the pointer.
  mutating func click(_ point: Point, on form: Form) -> [Effect] {
    let layout = FormLayout(form, in: size)
    let place = place(of: form, layout)
    let inner = Overlay.content(of: Overlay.rect(holding: place.size, in: place.area))
    let foot = footRows(below: problemLines(of: form, columns: layout.columns))
    let fields = inner.split(bottom: foot).rest
    guard fields.contains(point) else { return [] }
    let row = point.y - fields.top + layout.scrolled(showing: form.focus, in: fields.rows)
    var form = form
    form.focus = layout.field(at: row) ?? form.focus
    replaceTop(with: .form(form))
    return []
  }

  private func problemLines(of form: Form, columns: Int) -> [String] {
    let text = form.problem.map { "✗ \($0)" } ?? form.caution.map { "! \($0)" }
    return text.map { WrappedText($0, columns: columns).lines.map(\.text) } ?? []
  }

  /// Draws the fields, scrolled so that the one that has the keys is seen.
  private func draw(_ form: Form, _ layout: FormLayout, on canvas: inout Canvas) {
    let scrolled = layout.scrolled(showing: form.focus, in: canvas.size.rows)
    for (index, field) in form.fields.enumerated() {
      let top = layout.top(of: index) - scrolled
      guard top >= 0, top < canvas.size.rows else { continue }
      let rect = Rect(x: 0, y: top, columns: layout.columns, rows: layout.rows[index])
      field.draw(on: &canvas, rect, layout, isFocused: index == form.focus)
    }
  }
}

extension FormField {
  fileprivate func draw(
    on canvas: inout Canvas, _ rect: Rect, _ layout: FormLayout, isFocused: Bool
  ) {
    canvas.write(
      label, at: rect.origin, width: layout.labelColumns, role: isFocused ? .overlayTitle : .overlay
    )
    let place = rect.split(left: layout.labelColumns + FormLayout.gutter).rest
    canvas.rule(
      at: Point(x: place.left - 2, y: rect.top), rows: rect.rows, isFocused ? .heavy : .single,
      role: isFocused ? .overlayTitle : .overlayDim)
    switch content {
    case .text(let field):
      field.draw(on: &canvas, place, hint: hint, isFocused: isFocused)
    case .choice(let options, let chosen):
      drawChoice(options, chosen, on: &canvas, place, isFocused: isFocused)
    }
  }

  /// All options beside each other where they fit, else the chosen one between arrows.
  private func drawChoice(
    _ options: [String], _ chosen: Int, on canvas: inout Canvas, _ rect: Rect, isFocused: Bool
  ) {
    let role: Role = isFocused ? .selected : .overlay
    let wanted = options.reduce(-2) { $0 + $1.columns + 4 }
    if wanted <= rect.columns {
      let spans = options.enumerated().flatMap { index, option in
        [
          Span(index == chosen ? "● \(option)" : "○ \(option)", index == chosen ? role : .overlay),
          Span("  ", .overlay),
        ]
      }
      canvas.write(Array(spans.dropLast()), at: rect.origin)
    } else if options.indices.contains(chosen) {
      let place = "\(chosen + 1) of \(options.count)"
      let name = options[chosen].truncated(to: max(0, rect.columns - place.columns - 6))
      canvas.write(
        [Span("‹ \(name) ›", role), Span("  \(place)", .overlayDim)], at: rect.origin)
    }
  }
}

extension Form {
  /// The keys of the field that has them.
  fileprivate var hints: [KeyHint] {
    let isList = fields.indices.contains(focus) && fields[focus].isList
    var hints = [KeyHint(.enter, isList ? "next line, empty: save" : "save")]
    if fields.count > 1 { hints.append(KeyHint(.tab, "next field")) }
    if fields.indices.contains(focus) {
      switch fields[focus].content {
      case .text(let field):
        if field.isMultiline, !isList { hints.append(KeyHint(Key(.enter, .alt), "new line")) }
      case .choice:
        hints.append(KeyHint(keys: "← →", "choose"))
      }
    }
    return hints + [KeyHint(.escape, "cancel")]
  }
}
