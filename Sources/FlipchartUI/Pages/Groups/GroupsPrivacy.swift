import Facilitation

// Private writing, and what was written so.

extension Model {
  mutating func choosePrivacy() -> [Effect] {
    guard let session else { return [] }
    let choices = privacyChoices(in: session)
    return open(
      Picker(
        purpose: .groups(.privacy(choices.map(\.command))), title: "Private writing",
        items: choices.map(\.item)))
  }

  mutating func pickPrivacy(_ command: Command) -> [Effect] {
    switch command {
    case .writePrivately(let group, true):
      send(
        command,
        confirming: "New notes of \(groupName(group)) are seen by the group and you alone.")
    case .writePrivately(let group, false):
      send(
        command,
        confirming: "New notes of \(groupName(group)) are for everybody; private ones stay private."
      )
    default: send(command, confirming: "They are revealed: u hides them again.")
    }
  }

  private func privacyChoices(in session: Session) -> [(item: Picker.Item, command: Command)] {
    let all = session.groups.allSatisfy { session.work(of: $0.id).isPrivate }
    return [switching(nil, in: session, to: !all)]
      + groupsInOrder(of: session).map { group in
        switching(group, in: session, to: !session.work(of: group).isPrivate)
      } + revealing(in: session)
  }

  /// The group at hand first.
  private func groupsInOrder(of session: Session) -> [GroupID] {
    let all = session.groups.map(\.id)
    return all.filter { $0 == groups.group } + all.filter { $0 != groups.group }
  }

  private func switching(
    _ group: GroupID?, in session: Session, to privately: Bool
  ) -> (item: Picker.Item, command: Command) {
    (
      Picker.Item(
        label:
          "\(privately ? "Write privately" : "Write for everybody again"): \(groupName(group))",
        detail: privately ? "from now on" : "notes so far stay private"),
      .writePrivately(group: group, privately: privately)
    )
  }

  /// What can be revealed: of each group, of each part, and all.
  private func revealing(in session: Session) -> [(item: Picker.Item, command: Command)] {
    let whole: [(String, GroupID?, PartID?)] = groupsInOrder(of: session).map {
      ("Reveal the notes of \(groupName($0))", $0, nil)
    }
    let parts = session.agenda.parts.map { part in
      ("Reveal what was written in “\(part.plan.title)”", GroupID?.none, Optional(part.id))
    }
    return (whole + parts + [("Reveal all private notes", nil, nil)]).compactMap { entry in
      let (label, group, part) = entry
      let count = session.privateNotes(of: group, in: part).count
      guard count > 0 else { return nil }
      return (
        Picker.Item(label: label, detail: counted(count, "note")),
        .revealNotes(group: group, part: part)
      )
    }
  }
}
