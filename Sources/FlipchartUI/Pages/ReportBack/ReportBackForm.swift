import Facilitation
import Screen

/// What the forms of this page are for.
enum ReportBackForm: Equatable, Sendable {
  case placeholder
}

/// What the lists of this page are for.
enum ReportBackPicker: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: ReportBackForm) -> [Effect] { [] }
  mutating func pick(_ index: Int, for purpose: ReportBackPicker) -> [Effect] { [] }
}
