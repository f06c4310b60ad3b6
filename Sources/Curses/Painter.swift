import CNcurses
import Screen

/// Draws frames on the screen of ncurses, row by row and only rows that changed.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let repertoire: Repertoire
  private var ink: Ink
  private var shown: Frame?
  private var cells: [cchar_t] = []

  init(window: UnsafeMutablePointer<WINDOW>, ink: Ink, repertoire: Repertoire) {
    self.window = window
    self.ink = ink
    self.repertoire = repertoire
  }

  /// Draws with other styles from now on, beginning with all that is shown.
  mutating func take(_ ink: Ink) {
    self.ink = ink
    forget()
  }

  /// Draws every row next time.
  mutating func forget() { shown = nil }

  /// Puts a frame on the terminal.
  mutating func show(_ frame: Frame) {
    if frame.size != shown?.size {
      shown = nil
      werase(window)
    }
    for y in 0..<min(frame.size.rows, Int(getmaxy(window))) where isNew(y, of: frame) {
      draw(y, of: frame)
    }
    place(frame.cursor)
    wrefresh(window)
    shown = frame
  }

  private func isNew(_ y: Int, of frame: Frame) -> Bool {
    guard let shown else { return true }
    return shown.row(y) != frame.row(y)
  }

  private mutating func draw(_ y: Int, of frame: Frame) {
    cells.removeAll(keepingCapacity: true)
    let row = frame.row(y).prefix(Int(getmaxx(window)))
    for cell in row where !cell.isContinuation { append(cell) }
    mvwadd_wchnstr(window, Int32(y), 0, cells, Int32(cells.count))
  }

  /// Appends what stands for a cell, always as wide as the cell says.
  private mutating func append(_ cell: Cell) {
    let look = ink[cell.role]
    let base = repertoire.scalar(for: cell.glyph.base)
    if repertoire == .ascii {
      append([base], look)
      if cell.glyph.width == 2 { append([" "], look) }
    } else if base.columnsInCurses == cell.glyph.width {
      append([base] + cell.glyph.marks.filter { $0.columnsInCurses == 0 }, look)
    } else {
      append([cell.glyph.width == 2 ? "\u{3013}" : "\u{FFFD}"], look)
    }
  }

  private mutating func append(
    _ scalars: [Unicode.Scalar], _ look: (attributes: attr_t, pair: Int32)
  ) {
    var text = scalars.map { wchar_t(bitPattern: $0.value) }
    text.append(0)
    var cell = cchar_t()
    curses_set_cell(&cell, &text, look.attributes, look.pair)
    cells.append(cell)
  }

  private func place(_ cursor: Point?) {
    guard let cursor else {
      curs_set(0)
      return
    }
    wmove(window, Int32(cursor.y), Int32(cursor.x))
    curs_set(1)
  }
}

extension Unicode.Scalar {
  /// The columns that ncurses thinks of, which for letters newer than the libc is none.
  fileprivate var columnsInCurses: Int {
    isASCII ? 1 : Int(wcwidth(wchar_t(bitPattern: value)))
  }
}
