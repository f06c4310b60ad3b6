import Facilitation

// What the facilitator does to groups at work: how far they are, frozen writing, lines to helpers.

extension Model {
  mutating func steer(_ action: GroupsAction) -> [Effect] {
    switch action {
    case .progress: return sayProgress()
    case .freeze: return freeze(groups.group)
    case .freezeAll: return freeze(nil)
    case .nudge: return chooseNudge(for: groups.group)
    case .nudgeAll: return chooseNudge(for: nil)
    case .privacy: return choosePrivacy()
    case .wall:
      groups.toggleWall()
      return []
    default: return []
    }
  }

  private mutating func sayProgress() -> [Effect] {
    guard let session, let id = groups.group, let group = session.groups[id] else { return [] }
    let next = session.progress(of: id).next
    return send(
      .reportProgress(group: id, progress: next), confirming: "“\(group.name)” is \(next).")
  }

  /// Stops a group, or all (nil), from writing; where all that it is about stand still, lets them go
  /// on.
  private mutating func freeze(_ id: GroupID?) -> [Effect] {
    guard let session else { return [] }
    let concerned = id.map { [$0] } ?? session.groups.map(\.id)
    let frozen = concerned.contains { !session.work(of: $0).isFrozen }
    let whom = groupName(id)
    return send(
      .freezeWriting(group: id, frozen: frozen),
      confirming: frozen ? "Pens down: \(whom)." : "Writing goes on: \(whom).")
  }

  /// A group in quotation marks, or (nil) all of them.
  func groupName(_ id: GroupID?) -> String {
    id.flatMap { session?.groups[$0]?.name }.map { "“\($0)”" } ?? "all groups"
  }

  private mutating func chooseNudge(for group: GroupID?) -> [Effect] {
    let items =
      ReadyNudge.all.map { Picker.Item(label: $0) }
      + [Picker.Item(label: "Something else …", detail: "write the line yourself")]
    var picker = Picker(
      purpose: .groups(.nudge(group)), title: "Tell the helpers of \(groupName(group))",
      items: items)
    picker.typedVerb = "Send"
    return open(picker)
  }

  mutating func pickNudge(_ index: Int, for group: GroupID?) -> [Effect] {
    guard ReadyNudge.all.indices.contains(index) else {
      return open(.nudge(for: group, title: "A line for the helpers of \(groupName(group))"))
    }
    return nudge(group, with: ReadyNudge.all[index], form: nil)
  }

  mutating func nudge(_ group: GroupID?, with text: String, form: Layer?) -> [Effect] {
    send(
      .nudge(group: group, text: text),
      confirming: "It is on the screens of \(groupName(group)) until it is read.",
      form: form)
  }
}

/// The lines that a facilitator sends again and again.
enum ReadyNudge {
  static let all = [
    "Two minutes left", "Hear everybody: who has not spoken yet?",
    "One thought a note, please, in a few words", "Bring the last notes in and choose three",
    "Choose who reports back", "Please come back to plenary",
  ]
}
