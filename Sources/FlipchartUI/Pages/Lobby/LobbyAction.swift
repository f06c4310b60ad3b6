import Facilitation
import Screen

/// What can be done in the lobby.
enum LobbyAction: PageAction {
  case open, openAsHelper, openProjector, join, otherList, refresh
  case up, down, first, last, pageUp, pageDown

  var title: String {
    switch self {
    case .open: "Open the marked session, or start one from the marked plan"
    case .openAsHelper: "Take a helper's seat in the marked session"
    case .openProjector: "Show the marked session on this projector"
    case .join: "Join a session that another laptop hosts, by its ticket"
    case .otherList: "Go to the other list"
    case .refresh: "Look again for sessions and plans"
    case .up: "Move up"
    case .down: "Move down"
    case .first: "Move to the first"
    case .last: "Move to the last"
    case .pageUp: "Move up a page"
    case .pageDown: "Move down a page"
    }
  }

  var hint: String? {
    switch self {
    case .open: "open"
    case .openAsHelper: "as helper"
    case .openProjector: "as projector"
    case .join: "join"
    case .otherList: "sessions/plans"
    case .refresh: "refresh"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .open: [.enter]
    case .openAsHelper: [.character("h")]
    case .openProjector: [.character("p")]
    case .join: [.character("t")]
    case .otherList: [.tab, .backTab, Key(.left), Key(.right)]
    case .refresh: [.character("r")]
    case .up: [Key(.up), .character("k")]
    case .down: [Key(.down), .character("j")]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .pageUp: [Key(.pageUp)]
    case .pageDown: [Key(.pageDown)]
    }
  }
}

extension Model {
  func availability(of action: LobbyAction) -> Availability {
    switch action {
    case .open:
      return .unless(lobby.selected == nil, "There is nothing here to open: r looks again.")
    case .openAsHelper, .openProjector:
      return .unless(lobby.session == nil, "Mark a saved session first: Tab goes to the list.")
    default:
      return .enabled
    }
  }
}
