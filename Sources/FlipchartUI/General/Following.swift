import Facilitation

extension Model {
  /// Chooses what was just made or moved from here; what others do leaves the selection alone.
  mutating func follow(_ entries: [Entry]) {
    for entry in entries where commandIDs.isOwn(entry.command) {
      for event in entry.events { follow(event) }
    }
  }

  private mutating func follow(_ event: Event) {
    guard let session else { return }
    switch event {
    case .noteAdded(let note, _) where page == .reportBack:
      reportBack.line.last = note.id
    case .turnStarted(let group):
      reportBack.turn(to: group, in: session)
    case .turnsRestored:
      if let speaker = session.speaker { reportBack.turn(to: speaker, in: session) }
    case .noteAdded(let note, _):
      // Whoever has gone on to another section meanwhile stays there.
      guard chosenSection.map({ $0.id == note.section }) ?? true else { return }
      _ = board.select(note.id, in: session)
    case .noteMoved(let note, let section, _):
      guard let chart = session.sections[section]?.chart, board.shown.contains(chart) else {
        return
      }
      _ = board.select(note, in: session)
    case .chartAdded(let chart):
      board.show(chart.id, in: session)
    case .sectionAdded(let section, _):
      board.choose(
        ChartChoice(column: .section(section.id), note: section.notes.last), on: section.chart)
    default:
      break
    }
  }
}
