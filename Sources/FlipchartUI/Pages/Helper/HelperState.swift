import Facilitation
import Screen

/// Where this page stands.
struct HelperState: Sendable {
  /// The charts that are shown, and what is chosen on them: the chosen section is written into.
  var board = ChartsState()
  /// The line that never closes.
  var line = TextField(isMultiline: true, limit: Note.longestText)
  /// Notes that were refused while the line was in use; they come back when it is free.
  private(set) var waiting: [String] = []

  /// Puts a refused note back to be mended; what is being written stays.
  mutating func giveBack(_ text: String) {
    waiting.append(text)
    takeWaiting()
  }

  /// Brings a refused note into the line once that is empty.
  mutating func takeWaiting() {
    guard line.isEmpty, !waiting.isEmpty else { return }
    line.offer(waiting.removeFirst())
  }

  /// Puts an offered note aside before another is typed over it; it comes back after that.
  mutating func putOfferedAside() {
    if line.isOffered { waiting.append(line.text) }
  }

  /// Empties the line after its text was sent.
  mutating func clearLine() {
    line.clear()
    takeWaiting()
  }

  mutating func settle(in session: Session, actor: Actor) {
    guard let group = actor.group else { return }
    let first = session.charts(of: group).first ?? session.charts(of: nil).first
    board.settle(in: session, beginningWith: first?.id)
  }

  /// Chooses a note of the group's or the plenary's charts; false for one that hangs elsewhere.
  mutating func select(_ note: NoteID, in session: Session, for group: GroupID?) -> Bool {
    guard let found = session.notes[note], let chart = session.chart(of: found),
      chart.owner == nil || chart.owner == group
    else { return false }
    return board.select(note, in: session)
  }
}
