import Facilitation
import Screen

/// What the forms of this page are for.
enum LobbyForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum LobbyPicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: LobbyForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: LobbyPicker) -> [Effect] { [] }
}
