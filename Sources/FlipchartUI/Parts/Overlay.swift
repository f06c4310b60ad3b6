import Screen

extension Canvas {
  /// Draws an empty dialog in the middle of an area, and draws inside it.
  ///
  /// - Parameters:
  ///   - size: the room wanted inside its frame and margin; cut to what there is.
  ///   - area: where it is centred.
  mutating func overlay(
    _ title: String, size: Size, in area: Rect, _ draw: (inout Canvas) -> Void
  ) {
    let rect = Overlay.rect(holding: size, in: area)
    hideCursor()
    fill(rect, role: .overlay)
    box(rect, title: title, role: .overlayBorder, titleRole: .overlayTitle)
    within(Overlay.content(of: rect), draw)
  }
}

/// Where a dialog stands.
enum Overlay {
  /// The columns and rows that the frame and the margin inside it take.
  static let frame = Size(columns: 6, rows: 4)

  /// The dialog with its frame around content of that size, in the middle of an area.
  static func rect(holding size: Size, in area: Rect) -> Rect {
    area.centered(
      Size(columns: size.columns + frame.columns, rows: size.rows + frame.rows))
  }

  /// The room inside a dialog's frame and margin.
  static func content(of rect: Rect) -> Rect {
    rect.inset(left: 3, top: 2, right: 3, bottom: 2)
  }
}
