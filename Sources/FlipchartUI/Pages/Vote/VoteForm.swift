import Facilitation
import Screen

/// What the forms of this page are for.
enum VoteForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum VotePicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: VoteForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: VotePicker) -> [Effect] { [] }
}
