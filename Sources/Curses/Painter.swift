import CNcurses
import Screen

/// Draws frames on the screen of ncurses, and of each row only the part that changed.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let output: GatheredOutput
  private let repertoire: Repertoire
  private var ink: Ink
  private var shown: Frame?
  private var cells: [cchar_t] = []
  /// The letter and marks of one cell, and the zero that ends them.
  private var text: [wchar_t] = []

  init(
    window: UnsafeMutablePointer<WINDOW>, output: GatheredOutput, ink: Ink, repertoire: Repertoire
  ) {
    self.window = window
    self.output = output
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
    for y in 0..<min(frame.size.rows, Int(getmaxy(window))) {
      let row = frame.row(y)
      if let changed = row.change(from: shown?.row(y) ?? []) { draw(row[changed], of: row, at: y) }
    }
    output.gather {
      place(frame.cursor)
      wrefresh(window)
    }
    shown = frame
  }

  private mutating func draw(_ part: ArraySlice<Cell>, of row: ArraySlice<Cell>, at y: Int) {
    let x = part.startIndex - row.startIndex
    cells.removeAll(keepingCapacity: true)
    for cell in part.prefix(max(0, Int(getmaxx(window)) - x)) where !cell.isContinuation {
      append(cell)
    }
    mvwadd_wchnstr(window, Int32(y), Int32(x), cells, Int32(cells.count))
  }

  /// Appends what stands for a cell, always as wide as the cell says.
  private mutating func append(_ cell: Cell) {
    let look = ink[cell.role]
    let glyph = cell.glyph
    let base = repertoire.scalar(for: glyph.base)
    if repertoire == .ascii {
      append(base, look)
      if glyph.width == 2 { append(" ", look) }
    } else if base.columnsInCurses != glyph.width {
      append(glyph.width == 2 ? "\u{3013}" : "\u{FFFD}", look)
    } else if glyph.hasMarks {
      append(base, glyph.marks.filter { $0.columnsInCurses == 0 }, look)
    } else {
      append(base, look)
    }
  }

  private mutating func append(
    _ base: Unicode.Scalar, _ look: (attributes: attr_t, pair: Int32)
  ) {
    cells.append(curses_cell(wchar_t(bitPattern: base.value), look.attributes, look.pair))
  }

  private mutating func append(
    _ base: Unicode.Scalar, _ marks: [Unicode.Scalar],
    _ look: (attributes: attr_t, pair: Int32)
  ) {
    text.removeAll(keepingCapacity: true)
    text.append(wchar_t(bitPattern: base.value))
    for mark in marks { text.append(wchar_t(bitPattern: mark.value)) }
    text.append(0)
    var cell = cchar_t()
    curses_set_cell(&cell, text, look.attributes, look.pair)
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

// What follows touches nothing of the terminal: on the main actor, each of its closures would ask anew
// where it runs, which at thousands of cells is as much work as they do.

extension Unicode.Scalar {
  /// The columns that ncurses thinks of, which for letters newer than the libc is none.
  fileprivate nonisolated var columnsInCurses: Int {
    isASCII ? 1 : Int(wcwidth(wchar_t(bitPattern: value)))
  }
}

extension ArraySlice<Cell> {
  /// The part of a row that differs from what stood there; nil where nothing does.
  ///
  /// It begins and ends with whole glyphs, both of the new row and of the old.
  fileprivate nonisolated func change(from old: ArraySlice<Cell>) -> Range<Int>? {
    guard old.count == count else { return startIndex..<endIndex }
    let new = span
    let old = old.span
    var first = 0
    while first < new.count, new[first] == old[first] { first += 1 }
    guard first < new.count else { return nil }
    var last = new.count - 1
    while new[last] == old[last] { last -= 1 }
    while first > 0, new[first].isContinuation || old[first].isContinuation { first -= 1 }
    while last + 1 < new.count, new[last + 1].isContinuation || old[last + 1].isContinuation {
      last += 1
    }
    return startIndex + first..<startIndex + last + 1
  }
}
