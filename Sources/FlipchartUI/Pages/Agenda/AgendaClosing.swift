import Facilitation

extension Model {
  /// Asks before the session is closed, with what is still open; opens a closed one again at once.
  mutating func closeOrReopen() -> [Effect] {
    guard let session else { return [] }
    guard session.endedAt == nil else {
      return send(.reopenSession, confirming: "The session is open again.")
    }
    let open = session.openEnds
    let rest =
      open.isEmpty ? "Nothing is left open." : "Still open: \(open.joined(separator: "; "))."
    return confirm(
      "Close the session? \(rest) It can be opened again.",
      then: .commands([.closeSession], confirming: "The session is closed: well done."))
  }
}

extension Session {
  /// What a facilitator may want to settle before the close, in a few words each.
  var openEnds: [String] {
    var ends: [String] = []
    if let round = openRound { ends.append("the vote “\(round.rules.title)” takes ballots") }
    let parked = parkedNotes.filter { $0.parking?.isOpen == true }
    if !parked.isEmpty {
      let numbers = parked.prefix(5).map { "#\($0.id)" }.joined(separator: ", ")
      let more = parked.count > 5 ? " and others" : ""
      ends.append(
        "\(counted(parked.count, "parked note")) without an owner and a when (\(numbers)\(more))")
    }
    let loose = actions.filter { !$0.done && $0.who.isEmpty }.count
    if loose > 0 { ends.append("\(counted(loose, "action")) that nobody has taken") }
    return ends
  }
}
