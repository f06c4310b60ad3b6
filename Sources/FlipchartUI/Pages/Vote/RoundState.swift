import Facilitation

extension Round.State {
  /// The word for a person.
  var title: String {
    switch self {
    case .draft: "not opened yet"
    case .open: "open"
    case .closed: "closed"
    case .revealed: "revealed"
    case .void: "void"
    }
  }

  /// The sign before its name.
  var mark: String {
    switch self {
    case .draft: "○"
    case .open: "●"
    case .closed: "◐"
    case .revealed: "✓"
    case .void: "–"
    }
  }
}

extension Model {
  /// Shows a vote on the vote page.
  mutating func goTo(_ round: RoundID) -> [Effect] {
    page = .vote
    if let session { vote.choose(round, in: session) }
    return []
  }
}

extension TargetKind {
  /// The target of this kind with a number.
  func target(_ number: Int) -> Target {
    switch self {
    case .notes: .note(NoteID(number))
    case .clusters: .cluster(ClusterID(number))
    }
  }
}
