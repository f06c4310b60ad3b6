/// Where a frame is drawn: a window onto it, with its own corner as zero.
///
/// Nothing can be drawn outside the window. Where half of a wide glyph is drawn over or does not
/// fit, a space takes its place, so that a row is never sheared.
public struct Canvas: Sendable {
  private(set) var frame: Frame
  /// The window in the frame's own columns and rows; it may reach beyond what can be seen.
  private var window: Rect
  private var clip: Rect

  /// A canvas as large as the frame that it becomes.
  public init(size: Size, role: Role = .plain) {
    frame = Frame(size: size, role: role)
    window = Rect(size: size)
    clip = window
  }

  /// The room that there is to draw in.
  public var size: Size { window.size }

  /// The window as a rectangle with its corner at zero.
  public var bounds: Rect { Rect(size: window.size) }

  /// Draws in a part of the window, whose corner is zero for the closure.
  public mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = (window: window, clip: clip)
    window = rect.moved(columns: window.left, rows: window.top)
    clip = clip.intersection(window)
    draw(&self)
    (window, clip) = outer
  }

  /// Shows the terminal's cursor at a point, if that point can be seen.
  public mutating func placeCursor(at point: Point) {
    let place = absolute(point)
    if clip.contains(place) { frame.cursor = place }
  }

  /// The part of a rectangle that can be seen, in the frame's own columns and rows.
  func visible(_ rect: Rect) -> Rect {
    rect.moved(columns: window.left, rows: window.top).intersection(clip)
  }

  mutating func add(_ button: Button) { frame.buttons.append(button) }

  /// Hides the terminal's cursor, as when a dialog covers the field it stood in.
  public mutating func hideCursor() { frame.cursor = nil }

  /// Puts a glyph at a point; without a role it takes the one that is there.
  public mutating func put(_ glyph: Glyph, at point: Point, role: Role? = nil) {
    let place = absolute(point)
    guard glyph.width > 0, place.y >= clip.top, place.y < clip.bottom else { return }
    let left = place.x
    let right = place.x + glyph.width
    guard max(left, clip.left) < min(right, clip.right) else { return }
    if left >= clip.left && right <= clip.right {
      set(glyph, at: place, role: role)
    } else {
      set(.blank, at: Point(x: max(left, clip.left), y: place.y), role: role)
    }
  }

  /// Gives all cells of a rectangle a role and leaves what stands there.
  public mutating func paint(_ rect: Rect, role: Role) {
    let area = visible(rect)
    for y in area.top..<area.bottom {
      for x in area.left..<area.right { frame.cells[index(x, y)].role = role }
    }
  }

  /// Puts a glyph of one column at every place of a rectangle.
  mutating func cover(_ rect: Rect, with glyph: Glyph, role: Role?) {
    let area = rect.moved(columns: window.left, rows: window.top).intersection(clip)
    guard !area.isEmpty else { return }
    for y in area.top..<area.bottom {
      release(index(area.left, y))
      release(index(area.right - 1, y))
      let row = index(area.left, y)..<index(area.right, y)
      var cells = frame.cells.mutableSpan
      for index in row { cells[index] = Cell(glyph, role: role ?? cells[index].role) }
    }
  }

  /// Writes a text of printable ASCII, and tells the columns it took.
  mutating func write(plain text: String, at point: Point, role: Role?) -> Int {
    let place = absolute(point)
    let room = max(0, window.right - place.x)
    let used = min(text.utf8.count, room)
    let first = max(place.x, clip.left)
    let seen = first..<max(first, min(place.x + used, clip.right))
    guard place.y >= clip.top, place.y < clip.bottom, !seen.isEmpty else { return used }
    release(index(seen.lowerBound, place.y))
    release(index(seen.upperBound - 1, place.y))
    let shift = index(0, place.y)
    let bytes = text.utf8.span
    var cells = frame.cells.mutableSpan
    for x in seen {
      let glyph = Glyph(base: Unicode.Scalar(bytes[x - place.x]), width: 1)
      cells[shift + x] = Cell(glyph, role: role ?? cells[shift + x].role)
    }
    return used
  }

  private func absolute(_ point: Point) -> Point {
    point.moved(columns: window.left, rows: window.top)
  }

  private func index(_ x: Int, _ y: Int) -> Int { y * frame.size.columns + x }

  private mutating func set(_ glyph: Glyph, at place: Point, role: Role?) {
    let index = index(place.x, place.y)
    let role = role ?? frame.cells[index].role
    release(index)
    frame.cells[index] = Cell(glyph, role: role)
    if glyph.width == 2 {
      release(index + 1)
      frame.cells[index + 1] = Cell(.continuation, role: role)
    }
  }

  /// Blanks the other half of a wide glyph before one of its halves is drawn over.
  private mutating func release(_ index: Int) {
    if frame.cells[index].isContinuation {
      frame.cells[index - 1].glyph = .blank
    } else if frame.cells[index].glyph.width == 2 {
      frame.cells[index + 1].glyph = .blank
    }
  }
}
