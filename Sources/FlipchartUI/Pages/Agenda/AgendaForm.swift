import Facilitation
import Screen

/// What the forms of this page are for.
enum AgendaForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum AgendaPicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: AgendaForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: AgendaPicker) -> [Effect] { [] }
}
