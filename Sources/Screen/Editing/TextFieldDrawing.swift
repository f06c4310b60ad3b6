extension TextField {
  /// Draws the field; while it is focused, the part with the cursor can be seen and the canvas gets
  /// the cursor.
  ///
  /// - Parameters:
  ///   - rect: Where it stands; a field of one line uses the first row.
  ///   - hint: What an empty field asks for.
  public func draw(
    on canvas: inout Canvas, _ rect: Rect, hint: String = "", role: Role = .input,
    isFocused: Bool = true
  ) {
    canvas.fill(rect, role: role)
    canvas.within(rect) { inner in
      if isEmpty {
        let room = inner.size.columns
        inner.write(hint.truncated(to: room), at: .zero, role: .inputHint)
        if isFocused { inner.placeCursor(at: .zero) }
      } else if isMultiline {
        drawLines(on: &inner, isFocused: isFocused)
      } else {
        drawLine(on: &inner, isFocused: isFocused)
      }
      if isOffered && isFocused { inner.paint(offeredPart(of: inner.size), role: .selected) }
    }
  }

  private func offeredPart(of size: Size) -> Rect {
    Rect(
      x: 0, y: 0, columns: isMultiline ? size.columns : text.columns,
      rows: rows(columns: size.columns))
  }

  private func drawLine(on canvas: inout Canvas, isFocused: Bool) {
    let room = canvas.size.columns
    guard isFocused else {
      canvas.write(text.truncated(to: room), at: .zero)
      return
    }
    let cursor = before.columns
    let start = TextField.columnsScrolled(toShow: cursor, in: room)
    canvas.write(text, at: Point(x: -start, y: 0))
    canvas.placeCursor(at: Point(x: cursor - start, y: 0))
    guard room > 2 else { return }
    if start > 0 { canvas.write("…", at: .zero) }
    if cursor + after.columns - start > room {
      canvas.write("…", at: Point(x: room - 1, y: 0))
    }
  }

  /// How many columns are out of sight to the left.
  ///
  /// The view moves by half its width, so that text does not crawl under the cursor, and the cursor
  /// never stands in the first or last column, where an ellipsis may be.
  private static func columnsScrolled(toShow cursor: Int, in room: Int) -> Int {
    guard cursor > room - 2 else { return 0 }
    guard room > 1 else { return cursor }
    let step = room / 2
    return (cursor - (room - 1)) / step * step + step
  }

  private func drawLines(on canvas: inout Canvas, isFocused: Bool) {
    let lines = wrapped(columns: canvas.size.columns)
    let place = lines.point(of: cursor)
    let first = isFocused ? TextField.rowsScrolled(toShow: place.y, in: canvas.size.rows) : 0
    let shown = lines.lines.dropFirst(first).prefix(canvas.size.rows)
    canvas.write(lines: shown.map(\.text), at: .zero)
    guard isFocused else { return }
    canvas.placeCursor(at: Point(x: min(place.x, canvas.size.columns - 1), y: place.y - first))
  }

  private static func rowsScrolled(toShow row: Int, in room: Int) -> Int { max(0, row - room + 1) }

  /// Puts the cursor where the field was clicked.
  ///
  /// - Parameters:
  ///   - point: The cell that was clicked, counted from the field's corner.
  ///   - size: The room that the field is drawn in.
  public mutating func click(at point: Point, in size: Size) {
    let lines = wrapped(columns: isMultiline ? size.columns : nil)
    let place = lines.point(of: cursor)
    let scrolled =
      isMultiline
      ? Point(x: 0, y: TextField.rowsScrolled(toShow: place.y, in: size.rows))
      : Point(x: TextField.columnsScrolled(toShow: place.x, in: size.columns), y: 0)
    moveCursor(to: lines.offset(at: point.moved(columns: scrolled.x, rows: scrolled.y)))
  }
}
