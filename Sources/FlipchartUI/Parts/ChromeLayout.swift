import Screen

/// Where the parts of the frame around a page stand.
struct ChromeLayout: Equatable, Sendable {
  /// The session's title, and the part with its clock.
  let header: Rect
  /// The tabs, or whose seat it is, and the marks.
  let tabs: Rect
  /// The room for the page.
  let body: Rect
  /// The room for what the projector shows, at the right of the page; nil where it is not shown.
  let preview: Rect?
  /// The notice or the hints.
  let status: Rect

  /// The window that has just this room for a page.
  static func window(around body: Size) -> Size {
    let margin = body.columns + 4 >= 120 ? 2 : 1
    let rows = body.rows + 3
    return Size(columns: body.columns + 2 * margin, rows: rows >= 29 ? rows + 1 : rows)
  }

  /// - Parameters:
  ///   - statusRows: how many rows the status line needs now.
  ///   - hasPreview: whether what the projector shows is wanted beside the page.
  init(size: Size, statusRows: Int, hasPreview: Bool = false) {
    let window = Rect(size: size)
    let parts = window.split(bottom: statusRows)
    status = parts.bottom
    let head = parts.rest.split(top: 1)
    header = head.top
    let second = head.rest.split(top: 1)
    tabs = second.top
    let margin = size.columns >= 120 ? 2 : 1
    let inside = second.rest.inset(left: margin, top: size.rows >= 30 ? 1 : 0, right: margin)
    guard hasPreview else {
      body = inside
      preview = nil
      return
    }
    let sides = inside.split(right: max(36, min(60, size.columns * 3 / 10)))
    body = sides.rest.inset(right: 2)
    preview = sides.right
  }
}

/// A page's name among the tabs, and where it stands.
struct Tab: Equatable, Sendable {
  var page: Page
  var rect: Rect

  /// The facilitator's pages from left to right.
  static func all(in row: Rect) -> [Tab] {
    var left = row.left
    return Page.facilitator.map { page in
      let width = page.title.columns + 2
      defer { left += width }
      return Tab(page: page, rect: Rect(x: left, y: row.top, columns: width, rows: 1))
    }
  }
}
