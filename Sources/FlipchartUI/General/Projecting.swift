import Facilitation
import Screen

// The projector under the facilitator's hand, from any page.

extension Model {
  /// Shows another step of the scene; where there is none, another page of it.
  mutating func moveOnProjector(by change: Int) -> [Effect] {
    guard let session else { return [] }
    if let steps = session.steps(after: change) {
      let total = session.steps(of: session.projection.scene) ?? 0
      let isLast = steps == total
      return send(
        .showSteps(count: steps),
        confirming: isLast ? "The room sees all \(total)." : "The room sees \(steps) of \(total).")
    }
    let page = session.projection.page + change
    return send(
      .turnProjector(page: page), confirming: "The projector is turned to page \(page + 1).")
  }

  /// Why the projector cannot be moved on or back; nil where it can.
  func obstacleToMoving(by change: Int) -> String? {
    guard let session else { return "No session is open." }
    let projection = session.projection
    if projection.isDark { return "The projector is blank; light it first with the full stop." }
    if session.steps(after: change) != nil || projection.scene.hasPages { return nil }
    return "This scene has one page; the projector shows all of it."
  }

  mutating func blankOrLight() -> [Effect] {
    guard let session else { return [] }
    let title = session.title(of: session.projection.scene)
    return session.projection.isDark
      ? send(.lightProjector, confirming: "The projector shows: \(title).")
      : send(.moveSpotlight(to: .blank), confirming: "The projector is blank; . lights it again.")
  }

  /// Shows a note to the room; one that may not travel only after a question.
  mutating func showNoteToRoom(_ id: NoteID) -> [Effect] {
    guard let session, let note = session.notes[id] else { return [] }
    guard let restriction = note.restriction else {
      return send(.moveSpotlight(to: .note(id)), confirming: "The room sees #\(id).")
    }
    let meaning = note.privacy == nil ? note.label.meaning : "its group alone until it is revealed"
    return confirm(
      "#\(id) is \(restriction): \(meaning). Show it to the whole room?",
      then: .commands(
        [.moveSpotlight(to: .disclosed(id))],
        confirming: "The room sees #\(id) until the projector shows something else."))
  }
}

extension Session {
  /// How many steps the room sees after a step on or back; nil where that is no step of the scene.
  fileprivate func steps(after change: Int) -> Int? {
    guard let total = steps(of: projection.scene), total > 0, projection.page == 0 else {
      return nil
    }
    let count = min(projection.steps ?? total, total) + change
    return (0...total).contains(count) ? count : nil
  }

  /// What the projector shows, and which step or page of it.
  var projectionTitle: String {
    let title = title(of: shownSpotlight)
    guard !projection.isDark else { return title }
    return [title, projectionStep].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Which step or page of the scene the room sees: `2 of 5`; empty where it begins with all.
  var projectionStep: String {
    if let count = projection.steps, let total = steps(of: projection.scene) {
      return "\(count) of \(total)"
    }
    return projection.page == 0 ? "" : "page \(projection.page + 1)"
  }
}

extension Spotlight {
  /// Whether there may be more of it than fits.
  fileprivate var hasPages: Bool {
    switch self {
    case .welcome, .speaker, .break, .testCard, .blank: false
    case .agenda, .prompts, .chart, .comparison, .note, .disclosed, .round, .reportBack, .groups,
      .barriers, .parkingLot, .wayForward:
      true
    }
  }
}
