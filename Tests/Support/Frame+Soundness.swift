public import Screen

extension Frame {
  /// What is wrong with the frame as one of a window; nil where it fills it with rows of its width, in
  /// cells that a terminal only shows.
  public func fault(in window: Size) -> String? {
    guard size == window else { return "a frame of \(size) in a window of \(window)" }
    if let cursor, !Rect(size: size).contains(cursor) { return "a cursor outside at \(cursor)" }
    for y in 0..<size.rows {
      let cells = row(y).filter { !$0.isContinuation }
      let width = cells.reduce(0) { $0 + $1.glyph.width }
      if width != size.columns { return "row \(y) has \(width) columns, not \(size.columns)" }
      let scalars = cells.flatMap(\.glyph.scalars)
      if let command = String(String.UnicodeScalarView(scalars)).firstCommand {
        return "row \(y) has the control \(command.escaped(asASCII: true))"
      }
      if scalars.contains(where: { $0 == "\n" || $0 == "\r" }) { return "row \(y) has a line end" }
    }
    return nil
  }
}
