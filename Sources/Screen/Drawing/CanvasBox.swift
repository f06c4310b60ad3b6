extension Canvas {
  /// Draws a frame along the edge of a rectangle, with its title in the top edge.
  ///
  /// What is inside is left alone. A rectangle under two rows or columns has no room for a frame
  /// and stays as it is.
  /// - Returns: The room inside the frame.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String? = nil, borders: Borders = .rounded, role: Role? = .border,
    titleRole: Role? = nil
  ) -> Rect {
    guard rect.columns >= 2 && rect.rows >= 2 else { return rect.inset(by: 1) }
    let inside = rect.inset(by: 1)
    rule(at: Point(x: inside.left, y: rect.top), columns: inside.columns, borders, role: role)
    rule(at: Point(x: inside.left, y: inside.bottom), columns: inside.columns, borders, role: role)
    rule(at: Point(x: rect.left, y: inside.top), rows: inside.rows, borders, role: role)
    rule(at: Point(x: inside.right, y: inside.top), rows: inside.rows, borders, role: role)
    corners(of: rect, borders, role: role)
    if let title { write(title: title, on: rect, role: titleRole ?? role) }
    return inside
  }

  /// Draws a line to the right.
  public mutating func rule(
    at point: Point, columns: Int, _ borders: Borders = .single, role: Role? = .border
  ) {
    let rect = Rect(x: point.x, y: point.y, columns: columns, rows: 1)
    fill(rect, with: borders.horizontal, role: role)
  }

  /// Draws a line downwards.
  public mutating func rule(
    at point: Point, rows: Int, _ borders: Borders = .single, role: Role? = .border
  ) {
    let rect = Rect(x: point.x, y: point.y, columns: 1, rows: rows)
    fill(rect, with: borders.vertical, role: role)
  }

  private mutating func corners(of rect: Rect, _ borders: Borders, role: Role?) {
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    put(borders.topLeft, at: rect.origin, role: role)
    put(borders.topRight, at: Point(x: right, y: rect.top), role: role)
    put(borders.bottomLeft, at: Point(x: rect.left, y: bottom), role: role)
    put(borders.bottomRight, at: Point(x: right, y: bottom), role: role)
  }

  /// A title has a space on both sides and at least one column of edge beside it.
  private mutating func write(title: String, on rect: Rect, role: Role?) {
    let room = rect.columns - 6
    guard room > 0 && !title.isEmpty else { return }
    write(" \(title.truncated(to: room)) ", at: rect.origin.moved(columns: 2), role: role)
  }
}
