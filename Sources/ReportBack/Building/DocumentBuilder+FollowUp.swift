import Facilitation

extension DocumentBuilder {
  /// Chapter 7: the actions by owner and date, without those that are not for the audience.
  func actions() -> [ActionLine] {
    session.actionsInOrder.filter { shows(.action(number: $0.id)) }.map(line)
  }

  private func line(_ action: ActionItem) -> ActionLine {
    ActionLine(
      number: action.id.number, what: action.what, who: responsible(action.who),
      due: said(action.due), note: action.note.flatMap(reference(to:)), done: action.done,
      label: action.label ?? session.plan.defaultLabel)
  }

  /// Chapter 8.
  func parkingLot() -> [ParkedLine] {
    notes.compactMap { note in
      note.parking.map { parking in
        guard shows(.parking(note: note.id)) else {
          return ParkedLine(note: line(note), waived: false, open: false)
        }
        return ParkedLine(
          note: line(note), owner: responsible(parking.owner), when: said(parking.when),
          answer: said(parking.answer), waived: parking.waived,
          waivedBecause: said(parking.reason), open: parking.isOpen)
      }
    }
  }
}
