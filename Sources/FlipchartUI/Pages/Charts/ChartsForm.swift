import Facilitation
import Screen

/// What the forms of this page are for.
enum ChartsForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum ChartsPicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: ChartsForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: ChartsPicker) -> [Effect] { [] }
}
