import Facilitation
import Screen

/// What can be done on this page.
enum LobbyAction: PageAction {
  case placeholder

  var title: String { "" }
  var hint: String? { nil }
  var keys: [Key] { [] }
}

extension Model {
  func availability(of action: LobbyAction) -> Availability { .enabled }
  mutating func perform(_ action: LobbyAction) -> [Effect] { [] }
}
