import Facilitation
import Screen

extension Model {
  /// The charts of the page that is shown: a helper has charts of its own.
  var board: ChartsState {
    get { page == .helper ? helper.board : charts }
    set { if page == .helper { helper.board = newValue } else { charts = newValue } }
  }

  /// The chart that has the keys.
  var chosenChart: Chart? { board.focused.flatMap { session?.charts[$0] } }

  /// What is chosen on it.
  var chartChoice: ChartChoice? { board.focused.flatMap { board.choice(on: $0) } }

  /// The section that is chosen on it.
  var chosenSection: Section? {
    guard case .section(let section)? = chartChoice?.column else { return nil }
    return session?.sections[section]
  }

  /// The note that is chosen on it.
  var chosenNote: Note? { board.note.flatMap { session?.notes[$0] } }

  /// The marked notes by number, or else the one that is chosen.
  var markedNotes: [NoteID] {
    board.marked.isEmpty ? chosenNote.map { [$0.id] } ?? [] : board.marked.sorted()
  }
}
