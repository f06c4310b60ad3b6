import Facilitation
import Screen

extension Model {
  /// A picture to set up the room by, over the whole window.
  func drawTestCard(on canvas: inout Canvas) {
    TestCardScene().draw(on: &canvas)
  }
}

/// A ruler along the edges, letters from the largest to the smallest, every paper with its letter,
/// and every pair of colours that a scene is drawn in, each with its word or sign.
private struct TestCardScene {
  /// What a scene says by colour, and by a sign or a word beside it.
  private static let pairs: [Span] = [
    Span("plain", .plain), Span("title", .title), Span("heading", .heading),
    Span("accent", .accent), Span("emphasis", .emphasis), Span("dim", .dim),
    Span("▸ chosen", .selected), Span("12:34", .timer), Span("01:30", .timerWarning),
    Span("+00:27", .timerOver), Span("‖ paused", .emphasis), Span("●●● dots", .dot),
    Span("1 winner", .winner), Span("2= tied", .tied), Span("✓ done", .success),
    Span("! mind", .warning), Span("✗ no", .refusal), Span("▣ here", .spotlight),
  ]

  func draw(on canvas: inout Canvas) {
    drawEdges(on: &canvas)
    let inside = canvas.bounds.inset(left: 5, top: 2, right: 5, bottom: 2)
    canvas.within(inside) { area in
      let rows = drawLetters(on: &area)
      let rest = area.bounds.inset(top: rows)
      area.within(rest) { drawColours(on: &$0) }
    }
  }

  /// Ticks every five, figures every ten, in the outermost rows and columns: a picture that is cut
  /// off lacks one of its corners.
  private func drawEdges(on canvas: inout Canvas) {
    let size = canvas.size
    canvas.box(canvas.bounds, borders: .heavy, role: .accent)
    for column in stride(from: 5, to: size.columns - 4, by: 5) {
      let tick = column % 10 == 0 ? "\(column)" : "╋"
      for y in [0, size.rows - 1] {
        canvas.write(tick, at: Point(x: column - 1, y: y), role: .accent)
      }
    }
    for row in stride(from: 5, to: size.rows - 1, by: 5) {
      for x in [0, size.columns - 2] {
        canvas.write("\(row)".padded(to: 2, .right), at: Point(x: x, y: row - 1), role: .accent)
      }
    }
  }

  /// Draws the letters from the largest down; gives the rows that they took.
  private func drawLetters(on canvas: inout Canvas) -> Int {
    let size = "\(canvas.size.columns + 10)×\(canvas.size.rows + 4)"
    var row = 0
    let isHigh = canvas.size.rows >= 34
    for (scale, least) in [(BigText.Scale.huge, 50), (.large, 34), (.small, 0)]
    where canvas.size.rows >= least {
      let word = BigText("Test card", scale: scale)
      guard word.size.columns <= canvas.size.columns else { continue }
      canvas.write(word, at: Point(x: 0, y: row), role: .title)
      row += word.size.rows + (isHigh ? 1 : 0)
    }
    let lines = [
      Span("Can the last row of chairs read this? Then every scene can be read.", .emphasis),
      Span("And this dim one? It is the least that a scene is drawn in: 0O 1Il 5S 8B.", .dim),
      Span("The window is \(size): a corner must stand in each corner of the picture.", .plain),
    ]
    for line in lines {
      canvas.write(line.text, at: Point(x: 0, y: row), role: line.role)
      row += isHigh ? 2 : 1
    }
    return row + 1
  }

  /// Draws every paper with its letter and its name, and every pair of colours below them.
  private func drawColours(on canvas: inout Canvas) {
    let rows = canvas.size.rows >= 10 ? 4 : 3
    let band = canvas.bounds.split(top: rows)
    for (colour, rect) in zip(NoteColour.allCases, band.top.columns(6, gap: 1)) {
      draw(colour, in: rect, on: &canvas)
    }
    let across = max(1, canvas.size.columns / 12)
    let cells = band.rest.inset(top: 1).split(top: canvas.size.rows).top
    let spacing = cells.rows >= 8 ? 2 : 1
    for (place, cell) in cells.columns(across, gap: 2).enumerated() {
      let column = stride(from: place, to: Self.pairs.count, by: across).map { Self.pairs[$0] }
      for (row, pair) in column.enumerated() where row * spacing < cells.rows {
        canvas.write(
          " \(pair.text) ".padded(to: cell.columns), at: cell.origin.moved(rows: row * spacing),
          role: pair.role)
      }
    }
  }

  private func draw(_ colour: NoteColour, in rect: Rect, on canvas: inout Canvas) {
    let paper = colour.paper
    canvas.fill(rect, role: paper.role)
    canvas.box(rect, role: paper.edge)
    let inside = rect.inset(by: 1)
    canvas.write("\(colour.letter)", at: inside.origin.moved(columns: 1), role: paper.edge)
    canvas.write(
      colour.title, at: inside.origin.moved(columns: 3), width: inside.columns - 3,
      role: paper.role)
    if inside.rows > 1 {
      canvas.write(
        "less", at: inside.origin.moved(columns: 3, rows: 1), width: inside.columns - 3,
        role: paper.faint)
    }
  }
}
