import Facilitation
import Screen

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

  /// The role of its sign.
  var role: Role {
    switch self {
    case .draft, .void: .dim
    case .open: .dot
    case .closed: .accent
    case .revealed: .success
    }
  }
}
