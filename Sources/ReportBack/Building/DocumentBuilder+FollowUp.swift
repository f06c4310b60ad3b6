import Facilitation

extension DocumentBuilder {
  /// Chapter 7: the actions by owner and date, without those that are not for the audience; by date
  /// alone where it may not know the owners.
  func actions() -> [ActionLine] {
    let told = session.actionsInOrder.filter { shows(.action(number: $0.id)) }
    return (disclosure.namesPeople ? told : told.sorted { date(of: $0) < date(of: $1) }).map(line)
  }

  private func date(of action: ActionItem) -> ActionOrder {
    ActionOrder(who: "", due: action.due, number: action.id.number)
  }

  private func line(_ action: ActionItem) -> ActionLine {
    ActionLine(
      number: action.id.number, what: action.what, who: responsible(action.who),
      due: said(action.due), note: action.note.flatMap(reference(to:)), done: action.done,
      label: action.label ?? session.plan.defaultLabel)
  }

  /// Chapter 8.
  func parkingLot() -> [ParkedLine] {
    parked.compactMap { note in
      note.parking.map { parking in
        guard shows(.parking(note: note.id)) else {
          return ParkedLine(note: line(note), waived: false, label: note.label, open: false)
        }
        return ParkedLine(
          note: line(note), owner: responsible(parking.owner), when: said(parking.when),
          answer: said(parking.answer), reason: parking.waived ? nil : said(parking.reason),
          waived: parking.waived, waivedBecause: parking.waived ? said(parking.reason) : nil,
          label: session.label(of: .parking(note: note.id)) ?? note.label, open: parking.isOpen)
      }
    }
  }
}
