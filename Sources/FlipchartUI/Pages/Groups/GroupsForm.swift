import Facilitation
import Screen

/// What the forms of this page are for.
enum GroupsForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum GroupsPicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: GroupsForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: GroupsPicker) -> [Effect] { [] }
}
