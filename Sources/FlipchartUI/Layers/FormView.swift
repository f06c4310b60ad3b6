import Screen

extension Model {
  func draw(_ form: Form, on canvas: inout Canvas) {
    let layout = FormLayout(form, in: canvas.size)
    let problem = problemLines(of: form, columns: layout.columns)
    let foot = problem.count + (problem.isEmpty ? 2 : 3)
    let page = canvas.bounds.split(bottom: statusLines.count).rest
    let rows = min(layout.height + foot, page.rows - Overlay.frame.rows)
    let size = Size(columns: layout.columns, rows: rows)
    let area = form.isLow ? page.split(bottom: rows + Overlay.frame.rows).bottom : page
    canvas.overlay(form.title, size: size, in: area) { inner in
      let parts = inner.bounds.split(bottom: foot)
      inner.within(parts.rest) { draw(form, layout, on: &$0) }
      let lines = parts.bottom.inset(top: 1)
      inner.write(lines: problem, at: lines.origin, role: .refusal)
      inner.hints(
        form.hints, at: Point(x: 0, y: lines.bottom - 1), width: inner.size.columns,
        keyRole: .overlayTitle, wordRole: .overlay)
    }
  }

  private func problemLines(of form: Form, columns: Int) -> [String] {
    guard let problem = form.problem else { return [] }
    return WrappedText("✗ \(problem)", columns: columns).lines.map(\.text)
  }

  /// Draws the fields, scrolled so that the one that has the keys is seen.
  private func draw(_ form: Form, _ layout: FormLayout, on canvas: inout Canvas) {
    let end = layout.top(of: form.focus) + (layout.rows.dropFirst(form.focus).first ?? 0)
    let scrolled = max(0, end - canvas.size.rows)
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
    var hints = [KeyHint(key: "Enter", word: isList ? "next line, empty: save" : "save")]
    if fields.count > 1 { hints.append(KeyHint(key: "Tab", word: "next field")) }
    if fields.indices.contains(focus) {
      switch fields[focus].content {
      case .text(let field):
        if field.isMultiline, !isList { hints.append(KeyHint(key: "Alt-Enter", word: "new line")) }
      case .choice:
        hints.append(KeyHint(key: "← →", word: "choose"))
      }
    }
    return hints + [KeyHint(key: "Esc", word: "cancel")]
  }
}
