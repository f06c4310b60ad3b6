import Facilitation

extension Model {
  /// Asks before the session is closed, with what is still open; opens a closed one again at once.
  mutating func closeOrReopen() -> [Effect] {
    guard let session else { return [] }
    guard session.endedAt == nil else {
      return send(.reopenSession, confirming: "The session is open again.")
    }
    let ends = session.openEnds
    guard !ends.isEmpty else {
      return confirm(
        "Close the session? Nothing is left open. It can be opened again.",
        then: .commands([.closeSession], confirming: Self.closedSentence))
    }
    return open(.closing(ends, in: session))
  }

  private static let closedSentence = "The session is closed: well done."

  /// Closes the session with what is still open; the engine keeps the list.
  mutating func closeAllTheSame() -> [Effect] {
    send(.closeSession, confirming: Self.closedSentence)
  }

  /// Goes to where something that is open can be settled.
  mutating func goTo(_ end: OpenEnd) -> [Effect] {
    switch end {
    case .openRound(let round), .unrevealedRound(let round), .unsettledTie(let round):
      return goTo(round)
    case .parkedNote(let note):
      if let session { agenda.list(in: session) }
      agenda.show(.parkingLot)
      agenda.choose(.parked(note), on: .parkingLot)
    case .looseAction(let action):
      agenda.show(.wayForward)
      agenda.choose(.action(action), on: .wayForward)
    case .unheldPart(let part):
      agenda.show(.steps)
      agenda.choose(.step(part), on: .steps)
    case .privateNotes: return show(.groups)
    case .openRows(let chart, _):
      if let session { charts.show(chart, in: session) }
      return show(.charts)
    case .unheardGroup(let group):
      guard let session else { return [] }
      reportBack.turn(to: group, in: session)
      return show(.reportBack)
    }
    return []
  }
}

extension Picker {
  /// To close the session all the same, or to go to one of the things that are still open.
  fileprivate static func closing(_ ends: [OpenEnd], in session: Session) -> Picker {
    let things = ends.count == 1 ? "one thing is" : "\(ends.count) things are"
    return Picker(
      purpose: .agenda(.closing(ends)), title: "Close the session? \(things) still open",
      items: [Item(label: "Close all the same", detail: "the list is kept, and it can be reopened")]
        + ends.map { Item(label: session.sentence(of: $0).capitalisedFirst, detail: "go to it") })
  }
}
