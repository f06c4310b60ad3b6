import Facilitation
import Screen

/// Which notes of a column can be seen, and where: several beside each other where it is wide,
/// scrolled so that the chosen one is seen.
///
/// Only what is seen is laid out, however many notes there are.
struct CardFlow: Equatable, Sendable {
  /// A note and where it is drawn, in the columns and rows of the column.
  struct Place: Equatable, Sendable {
    var note: NoteID
    var rect: Rect
    /// The text as it is broken, cut to the room.
    var lines: [String]
  }

  /// How many notes stand beside each other.
  let across: Int
  /// The first row of notes that is seen.
  let first: Int
  /// How many rows of notes are seen whole, or 1 where not even the first is.
  let shownRows: Int
  /// How many rows of notes there are.
  let totalRows: Int
  /// The notes that are seen.
  let places: [Place]

  /// - Parameters:
  ///   - column: the notes.
  ///   - size: the room for them.
  ///   - chosen: the note that has to be seen; nil for none.
  ///   - scrolled: the first row of notes that was seen last.
  ///   - spacing: the empty rows below each row of cards.
  init(
    _ column: ChartColumn, in session: Session, look: ChartLook.NoteSize, size: Size,
    chosen: NoteID?, scrolled: Int, spacing: Int = 0
  ) {
    var measure = CardMeasure(column, session, look, size, spacing: spacing)
    let selected = chosen.flatMap(column.notes.firstIndex).map { $0 / measure.across }
    let first = measure.first(from: scrolled, showing: selected)
    across = measure.across
    totalRows = measure.rows
    self.first = first
    (places, shownRows) = measure.places(from: first)
  }
}

extension CardFlow {
  /// How many notes stand beside each other in a room.
  static func across(in size: Size, look: ChartLook.NoteSize) -> Int {
    CardMeasure.shares(of: size, look).count
  }

  /// Whether all notes of a column fit into it even with an empty row below each card.
  static func fitsLoosely(_ column: ChartColumn, in session: Session, size: Size) -> Bool {
    var measure = CardMeasure(column, session, .card, size, spacing: 1)
    return measure.fitsWhole
  }
}

/// Measures the notes of a column as far as they are asked for.
private struct CardMeasure {
  /// The narrowest that a card is where several stand beside each other.
  static let narrowest = 30
  /// The columns between two cards.
  static let gap = 1

  let notes: [NoteID]
  let session: Session
  let look: ChartLook.NoteSize
  let size: Size
  let across: Int
  let widths: [Rect]
  /// The most lines of text that a card shows.
  let mostLines: Int
  let spacing: Int
  /// The texts as they are broken, by place.
  private var broken: [Int: [String]] = [:]

  init(
    _ column: ChartColumn, _ session: Session, _ look: ChartLook.NoteSize, _ size: Size,
    spacing: Int
  ) {
    notes = column.notes
    self.session = session
    self.look = look
    self.size = size
    self.spacing = look == .card ? spacing : 0
    widths = Self.shares(of: size, look)
    across = widths.count
    mostLines = max(3, size.rows / 2 - 1)
  }

  /// Where the notes of a row stand beside each other; there is room for one at least.
  static func shares(of size: Size, _ look: ChartLook.NoteSize) -> [Rect] {
    let fitting = (size.columns + gap) / (narrowest + gap)
    let room = Rect(x: 0, y: 0, columns: size.columns, rows: 0)
    let shares = room.columns(look == .line ? 1 : max(1, fitting), gap: gap)
    return shares.isEmpty ? [room] : shares
  }

  /// Whether all notes can be seen at once.
  var fitsWhole: Bool {
    mutating get {
      guard rows * (least + spacing) <= size.rows + spacing else { return false }
      return (0..<rows).reduce(-spacing) { $0 + height($1) } <= size.rows
    }
  }

  /// How many rows of notes there are.
  var rows: Int { (notes.count + across - 1) / across }

  /// The places of the notes in a row.
  private func slice(_ row: Int) -> Range<Int> {
    min(row * across, notes.count)..<min((row + 1) * across, notes.count)
  }

  private mutating func lines(at place: Int) -> [String] {
    if let known = broken[place] { return known }
    let width = widths[place % across].columns
    guard let text = session.notes[notes[place]]?.text else { return [] }
    let lines = WrappedText(text, columns: max(1, width - 4)).lines.map(\.text)
    broken[place] = lines
    return lines
  }

  private mutating func height(_ row: Int) -> Int {
    if look == .line { return 1 }
    var tallest = 1
    for place in slice(row) { tallest = max(tallest, lines(at: place).count) }
    return min(tallest, mostLines) + 2 + spacing
  }

  /// The row to begin with so that the selected one is seen whole and no room is wasted at the end.
  ///
  /// Where the selected one would be out of sight it comes to the middle, so that the steps after it
  /// leave what is seen as it stands.
  mutating func first(from scrolled: Int, showing selected: Int?) -> Int {
    var first = max(0, min(scrolled, rows - 1))
    if let selected {
      let topmost = topmost(endingWith: selected, notAbove: 0)
      if !(topmost...selected).contains(first) { first = (topmost + selected + 1) / 2 }
    }
    guard (rows - first) * least <= size.rows else { return first }
    return min(first, topmost(endingWith: rows - 1, notAbove: 0))
  }

  /// The fewest rows of the screen that a row of notes takes.
  private var least: Int { look == .line ? 1 : 3 }

  /// The first row from which all rows up to this one can be seen.
  private mutating func topmost(endingWith last: Int, notAbove top: Int) -> Int {
    var row = max(0, last)
    var room = size.rows - (row < rows ? height(row) : 0)
    while row > top {
      room -= height(row - 1)
      guard room >= 0 else { break }
      row -= 1
    }
    return row
  }

  /// The notes from a row on, and how many rows of them are seen whole.
  mutating func places(from first: Int) -> ([CardFlow.Place], Int) {
    var places: [CardFlow.Place] = []
    var top = 0
    var row = first
    var whole = 0
    while row < rows, size.rows - top >= least {
      let wanted = height(row)
      let height = min(wanted, size.rows - top)
      for place in slice(row) { places.append(card(at: place, top: top, height: height)) }
      if wanted - spacing <= size.rows - top { whole += 1 }
      top += height
      row += 1
    }
    return (places, min(row - first, max(1, whole)))
  }

  private mutating func card(at place: Int, top: Int, height: Int) -> CardFlow.Place {
    let share = widths[place % across]
    let paper = look == .card ? max(3, height - spacing) : 1
    let rect = Rect(x: share.left, y: top, columns: share.columns, rows: paper)
    let note = notes[place]
    guard look == .card else { return CardFlow.Place(note: note, rect: rect, lines: []) }
    let lines = lines(at: place).clipped(to: paper - 2, columns: share.columns - 4)
    return CardFlow.Place(note: note, rect: rect, lines: lines)
  }
}
