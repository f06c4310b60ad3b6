extension Session {
  /// What was taken away can be redacted too: its words are still in the journal.
  func redacting(_ passages: [Passage]) throws(Refusal) -> [Event] {
    guard !passages.isEmpty else {
      throw Refusal(
        .noChange, "Nothing is named that could be taken out; say which, such as note 12.")
    }
    var events: [Event] = []
    for passage in passages {
      guard hasEverHad(passage) else {
        throw Refusal(.unknown, "There is no \(passage.kind), and never was.")
      }
      let event = Event.passageRedacted(passage)
      if !events.contains(event) { events.append(event) }
    }
    return events
  }

  private func hasEverHad(_ passage: Passage) -> Bool {
    switch passage {
    case .note(let id): 1..<notes.nextID.number ~= id.number
    case .row(let id): 1..<rows.nextID.number ~= id.number
    case .headline(let id), .presenter(let id): 1..<groups.nextID.number ~= id.number
    case .point(let id, let number):
      1..<groups.nextID.number ~= id.number && 1...ReportBack.mostPoints ~= number
    case .action(let id): 1..<actions.nextID.number ~= id.number
    case .feedback(let id): 1..<feedback.nextID.number ~= id.number
    case .resource(let id): 1..<resources.nextID.number ~= id.number
    case .cluster(let id): 1..<clusters.nextID.number ~= id.number
    case .reason(let id): 1..<rounds.nextID.number ~= id.number
    case .person(let slot): 1..<participants.nextID.number ~= slot.number
    }
  }
}

extension Passage {
  /// What it is of those of its kind: `note #12`, `headline of group 1`.
  fileprivate var kind: String {
    title.hasPrefix("the ") ? String(title.dropFirst(4)) : title
  }
}
