import Screen

extension Model {
  /// Draws a sheet over the page: a title with a word about it, a body, and the keys.
  func drawSheet(
    _ title: String, detail: String, hints: [KeyHint], on canvas: inout Canvas,
    _ draw: (inout Canvas) -> Void
  ) {
    let area = canvas.bounds.split(bottom: statusLines.count).rest
    canvas.hideCursor()
    canvas.fill(area, role: .plain)
    let inner = area.inset(left: 2, top: 1, right: 2)
    let head = inner.split(top: 2)
    let body = head.rest.split(bottom: 2)
    canvas.sectionHead(
      title, detail: detail, at: head.top.origin, width: head.top.columns, role: .title)
    canvas.within(body.rest, draw)
    canvas.hints(
      hints, at: Point(x: body.bottom.left, y: body.bottom.bottom - 1),
      width: body.bottom.columns)
  }
}
