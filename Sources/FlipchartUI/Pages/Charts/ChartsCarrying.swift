import Facilitation
import Screen

extension Model {
  /// Moves the chosen note by one place, or into the section beside it.
  mutating func carry(_ action: ChartsAction) -> [Effect] {
    guard let session, let note = chosenNote, let section = session.sections[note.section],
      let place = section.notes.firstIndex(of: note.id)
    else { return [] }
    switch action {
    case .carryUp: return carry(note, to: place - 1, in: section)
    case .carryDown: return carry(note, to: place + 1, in: section)
    case .carryLeft: return carry(note, from: section, by: -1, in: session)
    case .carryRight: return carry(note, from: section, by: 1, in: session)
    default: return []
    }
  }

  private mutating func carry(_ note: Note, to place: Int, in section: Section) -> [Effect] {
    guard section.notes.indices.contains(place) else {
      say(.warning, "#\(note.id) is \(place < 0 ? "first" : "last") in “\(section.title)” already.")
      return []
    }
    return send(.moveNote(note: note.id, section: section.id, index: place))
  }

  /// At the edge of a chart the note goes on to the one beside it, if one is shown there.
  private mutating func carry(
    _ note: Note, from section: Section, by step: Int, in session: Session
  ) -> [Effect] {
    let sections = board.shown.flatMap { session.sections(of: $0) }
    guard let place = sections.firstIndex(where: { $0.id == section.id }),
      sections.indices.contains(place + step)
    else {
      say(.warning, "There is no section to the \(step < 0 ? "left" : "right").")
      return []
    }
    let target = sections[place + step]
    return send(
      .moveNote(note: note.id, section: target.id, index: nil),
      confirming: "#\(note.id) is in “\(target.title)”.")
  }
}
