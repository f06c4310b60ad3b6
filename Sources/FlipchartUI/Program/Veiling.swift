import Facilitation

extension Model {
  /// Folds what was recorded into the session, and keeps from this seat what it may not see.
  mutating func foldIn(_ entries: [Entry]) {
    if whole != nil { session = whole.take() }
    for entry in entries { session?.evolve(entry) }
    veil()
  }

  /// Puts the session as this seat may see it in the place of the whole, where they differ.
  mutating func veil() {
    guard let all = session, all.keepsPrivate(from: actor.seat.viewer) else { return }
    whole = all
    session = all.seen(by: actor.seat.viewer)
  }
}

extension Seat {
  /// Who looks at the screen of this seat.
  var viewer: Viewer {
    switch self {
    case .facilitator: .facilitator
    case .helper(let group): .helper(group)
    case .projector, .room: .room
    case .organiser: .report(.internal)
    }
  }
}
