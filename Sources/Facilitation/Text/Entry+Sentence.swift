extension Entry {
  /// What it was, as one line for a person: `Producers, Amina: add note #14 to …: Ask the elders`.
  ///
  /// Tells no dots of a round that is not revealed, and no slots of an anonymous one.
  ///
  /// - Parameter session: the session as it was before the entry.
  public func sentence(in session: Session) -> String {
    let line = main?.line(in: session) ?? "nothing"
    let isUndo = events.contains { if case .undone = $0 { true } else { false } }
    return "\(writer(in: session))\(isUndo ? " takes a step back" : ""): \(line)"
  }

  /// Who gave the command, by the group for a helper.
  private func writer(in session: Session) -> String {
    let place =
      switch actor.seat {
      case .facilitator: "Facilitator"
      case .helper(let group): session.groups[group]?.name ?? "Helper"
      case .projector: "Projector"
      case .organiser: "Organiser"
      }
    return ([place] + [actor.name].compactMap(\.self)).joined(separator: ", ")
  }
}
