import Facilitation

extension DocumentBuilder {
  /// Chapter 7: the actions by owner and date, without those that came from a withheld note.
  func actions() -> [ActionLine] {
    session.actionsInOrder.compactMap(line)
  }

  private func line(_ action: ActionItem) -> ActionLine? {
    var reference: NoteReference?
    if let note = action.note {
      guard case .shown(let found) = pointer(to: note) else { return nil }
      reference = found
    }
    return ActionLine(
      number: action.id.number, what: action.what, who: responsible(action.who),
      due: said(action.due), note: reference, done: action.done)
  }

  /// Chapter 8.
  func parkingLot() -> [ParkedLine] {
    notes.compactMap { note in
      note.parking.map { parking in
        ParkedLine(
          note: line(note), owner: responsible(parking.owner), when: said(parking.when),
          answer: said(parking.answer), waived: parking.waived,
          waivedBecause: said(parking.reason), open: parking.isOpen)
      }
    }
  }
}
