import Facilitation
import Screen

/// Where the parts of one chart stand on the screen: title, prompts, and the columns that fit.
struct ChartPane: Sendable {
  /// A column and where it is drawn.
  struct Column: Sendable {
    var column: ChartColumn
    /// Its head, one row.
    var head: Rect
    /// The room for its notes.
    var body: Rect
    fileprivate let session: Session
    fileprivate let look: ChartLook.NoteSize
    fileprivate var chosen: NoteID?
    fileprivate let scrolled: Int
    fileprivate let spacing: Int

    /// Its notes as they are laid out, which is done anew each time: a step of the selection asks for
    /// one column of many.
    var flow: CardFlow {
      CardFlow(
        column, in: session, look: look, size: body.inset(right: 1).size, chosen: chosen,
        scrolled: scrolled, spacing: spacing)
    }

    /// How many of its notes stand beside each other.
    var across: Int { CardFlow.across(in: body.inset(right: 1).size, look: look) }

    /// The column with another of its notes chosen, which has to be seen.
    func choosing(_ note: NoteID?) -> Column {
      var column = self
      column.chosen = note
      return column
    }
  }

  /// The columns of the screen between two columns of the chart.
  static let gap = 2

  let chart: Chart
  let rect: Rect
  /// The prompts as they are broken, cut to a part of the room.
  let prompts: [String]
  /// All columns of the chart, those beside the screen included.
  let all: [ChartColumn]
  /// The columns that are seen.
  let columns: [Column]
  /// How many columns wait to the left.
  let hiddenLeft: Int
  /// The room below the prompts, all of which a table takes.
  let table: Rect
  /// What is chosen.
  let choice: ChartChoice?

  /// How many columns wait to the right.
  var hiddenRight: Int { all.count - hiddenLeft - columns.count }

  /// - Parameters:
  ///   - choice: what is chosen, which has to be seen.
  ///   - scrolled: the first row of notes that was seen last, by column.
  init(
    _ chart: Chart, in session: Session, rect: Rect, look: ChartLook, choice: ChartChoice?,
    scrolled: [ColumnID: Int]
  ) {
    self.chart = chart
    self.rect = rect
    self.choice = choice
    all = session.columns(of: chart.id, by: look.arrangement)
    prompts = look.showsPrompts != false ? Self.prompts(of: chart, in: rect.size) : []
    let area = rect.split(top: prompts.isEmpty ? 2 : prompts.count + 2).rest
    let count = look.size.columns(of: all.count, in: area.columns)
    let chosen = all.firstIndex { $0.id == choice?.column } ?? 0
    hiddenLeft = max(0, min(chosen - count / 2, all.count - count))
    table = area
    let shown = Array(zip(all.dropFirst(hiddenLeft), area.columns(count, gap: Self.gap)))
    columns = Self.columns(shown, in: session, look: look.size, choice, scrolled)
  }

  private static func columns(
    _ shown: [(ChartColumn, Rect)], in session: Session, look: ChartLook.NoteSize,
    _ choice: ChartChoice?, _ scrolled: [ColumnID: Int]
  ) -> [Column] {
    let isLoose =
      look == .card
      && shown.allSatisfy { column, rect in
        CardFlow.fitsLoosely(column, in: session, size: room(in: rect))
      }
    return shown.map { column, rect in
      let parts = rect.split(top: 1)
      return Column(
        column: column, head: parts.top, body: parts.rest, session: session, look: look,
        chosen: choice?.column == column.id ? choice?.note : nil,
        scrolled: scrolled[column.id] ?? 0, spacing: isLoose ? 1 : 0)
    }
  }

  /// The room for notes below the head of a column and beside its scrollbar.
  private static func room(in column: Rect) -> Size {
    column.inset(top: 1, right: 1).size
  }

  private static func prompts(of chart: Chart, in size: Size) -> [String] {
    let lines = chart.prompts.flatMap { prompt in
      WrappedText(prompt, columns: max(1, size.columns - 4)).lines.enumerated().map {
        ($0 == 0 ? "? " : "  ") + $1.text
      }
    }
    return lines.clipped(to: max(1, size.rows / 5), columns: size.columns)
  }

  /// The column with this id, if it is seen.
  func column(_ id: ColumnID) -> Column? {
    columns.first { $0.column.id == id }
  }

  /// What is drawn at a point of the window; nil where no column is.
  func choice(at point: Point) -> ChartChoice? {
    guard let column = column(at: point) else { return nil }
    let note = column.place(at: point)?.note
    let place = note.flatMap { column.column.notes.firstIndex(of: $0) }
    return ChartChoice(in: column.column, at: place ?? 0)
  }

  /// The note that is drawn at a point of the window; nil where none is.
  func note(at point: Point) -> NoteID? { column(at: point)?.place(at: point)?.note }

  /// The column that a point of the window is in, its head or its notes.
  func column(at point: Point) -> Column? {
    columns.first { $0.head.contains(point) || $0.body.contains(point) }
  }
}
