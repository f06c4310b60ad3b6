import Facilitation
import Screen

/// How charts are drawn, and what is chosen on one.
struct ChartLook: Equatable, Sendable {
  /// How large notes are drawn on a chart.
  enum NoteSize: Equatable, Sendable {
    /// A row each.
    case line
    /// A sticky note each, with all its text.
    case card

    /// How many of the columns are shown in a width: all where each is wide enough for it, else as
    /// many as can be read with ease.
    func columns(of count: Int, in width: Int) -> Int {
      let least = self == .line ? 36 : 17
      let easy = self == .line ? 36 : 22
      let gap = ChartPane.gap
      guard count * (least + gap) > width + gap else { return max(1, count) }
      return max(1, min(count, (width + gap) / (easy + gap)))
    }
  }

  var size = NoteSize.card
  var arrangement = Arrangement.sections
  /// Whether prompts stand above the notes; nil leaves that to the room there is.
  var showsPrompts: Bool?
}

/// What is chosen on a chart: a column, and a note in it unless it is empty.
struct ChartChoice: Equatable, Sendable {
  var column: ColumnID
  var note: NoteID?
  /// The note's place in the column, from 0: whoever follows it there is chosen when it goes.
  var place = 0

  init(column: ColumnID, note: NoteID?, place: Int = 0) {
    self.column = column
    self.note = note
    self.place = place
  }

  /// The note at a place of a column, or the nearest to it.
  init(in column: ChartColumn, at place: Int) {
    let last = column.notes.count - 1
    let nearest = max(0, min(place, last))
    self.init(
      column: column.id, note: last >= 0 ? column.notes[nearest] : nil, place: nearest)
  }
}
