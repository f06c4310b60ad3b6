extension Session {
  func decideActions(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .addAction(let what, let who, let due, let note):
      let source: Note? = if let note { try requireNote(note) } else { nil }
      let action = ActionItem(
        id: actions.nextID, what: what, who: who ?? "", due: due ?? "", note: note,
        label: source?.label)
      return [.actionAdded(try action.checked())]
    case .changeAction(let id, let what, let who, let due, let done):
      let before = try requireAction(id)
      let after = ActionItem(
        id: id, what: what, who: who, due: due, note: before.note, done: done, label: before.label)
      let action = try after.checked()
      return action == before ? [] : [.actionChanged(action)]
    case .removeAction(let id): return [.actionRemoved(try requireAction(id).id)]
    default: return nil
    }
  }

  func decideContributions(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .addFeedback(let score, let line): return try adding(score, line ?? "")
    case .removeFeedback(let id):
      guard feedback[id] != nil else {
        throw Refusal(.unknown, "There is no feedback \(id).")
      }
      return [.feedbackRemoved(id)]
    case .addResource(let title, let who, let link):
      return try adding(
        Resource(id: resources.nextID, title: title, who: who ?? "", link: link ?? ""))
    case .removeResource(let id):
      guard resources[id] != nil else { throw Refusal(.unknown, "There is no resource \(id).") }
      return [.resourceRemoved(id)]
    default: return nil
    }
  }

  private func adding(_ score: Int?, _ line: String) throws(Refusal) -> [Event] {
    if let score { try require(score, in: 1...5, "The mark") }
    let rule = score == nil ? TextRule.line : TextRule.line.optional
    let line = try rule.checked(line, as: "Feedback without a mark")
    return [.feedbackAdded(Feedback(id: feedback.nextID, score: score, line: line))]
  }

  private func adding(_ resource: Resource) throws(Refusal) -> [Event] {
    var kept = resource
    kept.title = try TextRule.title.checked(resource.title, as: "The title of a resource")
    kept.who = try TextRule.name.optional.checked(resource.who, as: "Who shared it")
    kept.link = try TextRule.line.optional.checked(resource.link, as: "The link")
    return [.resourceAdded(kept)]
  }
}

extension ActionItem {
  /// The action with its texts held to their rules.
  func checked() throws(Refusal) -> ActionItem {
    var kept = self
    kept.what = try TextRule.line.checked(what, as: "An action")
    kept.who = try TextRule.name.optional.checked(who, as: "Who does it")
    kept.due = try TextRule.name.optional.checked(due, as: "By when")
    return kept
  }
}
