import Screen

extension Model {
  func draw(_ confirmation: Confirmation, on canvas: inout Canvas) {
    let lines = WrappedText(confirmation.question, columns: min(60, canvas.size.columns - 12)).lines
    let hints = [KeyHint(.enter, "yes"), KeyHint(.escape, "no")]
    let width = max(26, lines.map(\.columns).max() ?? 0)
    let size = Size(columns: width, rows: lines.count + 2)
    let area = canvas.bounds.split(bottom: statusLines.count).rest
    canvas.overlay("Sure?", size: size, in: area) { inner in
      inner.write(lines: lines.map(\.text), at: .zero, role: .overlay)
      inner.hints(
        hints, at: Point(x: 0, y: inner.size.rows - 1), width: inner.size.columns,
        keyRole: .overlayTitle, wordRole: .overlay)
    }
  }
}
