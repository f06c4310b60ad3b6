/// A piece of a line that has one role.
public struct Span: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// What it is for; nothing keeps the role of the cells it is written on.
  public var role: Role?

  /// A piece of a line.
  public init(_ text: String, _ role: Role? = nil) {
    self.text = text
    self.role = role
  }
}

extension Canvas {
  /// Writes a text on one line and tells the columns it took, cut at the edge of the window.
  ///
  /// Without a role the text takes the role of the cells it is written on.
  @discardableResult
  public mutating func write(_ text: String, at point: Point, role: Role? = nil) -> Int {
    if text.isPlain { return write(plain: text, at: point, role: role) }
    var x = point.x
    for glyph in Glyphs(text) {
      if x >= size.columns { break }
      put(glyph, at: Point(x: x, y: point.y), role: role)
      x += glyph.width
    }
    return x - point.x
  }

  /// Writes a text into exactly `width` columns, with an ellipsis where it does not fit.
  public mutating func write(
    _ text: String, at point: Point, width: Int, _ alignment: Alignment = .left, role: Role? = nil
  ) {
    write(text.padded(to: width, alignment), at: point, role: role)
  }

  /// Writes pieces one after the other and tells the columns they took.
  @discardableResult
  public mutating func write(_ spans: [Span], at point: Point) -> Int {
    spans.reduce(0) { used, span in
      used + write(span.text, at: point.moved(columns: used), role: span.role)
    }
  }

  /// Writes lines below each other.
  public mutating func write(lines: [String], at point: Point, role: Role? = nil) {
    for (row, line) in lines.enumerated() {
      write(line, at: point.moved(rows: row), role: role)
    }
  }

  /// Fills a rectangle with a character, by default with nothing.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role? = nil) {
    fill(rect, with: Glyph(character), role: role)
  }

  mutating func fill(_ rect: Rect, with glyph: Glyph, role: Role?) {
    guard glyph.width != 1 else { return cover(rect, with: glyph, role: role) }
    within(rect) { area in
      for y in 0..<area.size.rows {
        for x in stride(from: 0, to: area.size.columns, by: glyph.width) {
          area.put(glyph, at: Point(x: x, y: y), role: role)
        }
      }
    }
  }
}
