import Facilitation
import Screen

/// What the forms of this page are for.
enum ReportForm: Equatable, Sendable {
  case placeholder
}

extension Model {
  mutating func submit(_ form: Form, for purpose: ReportForm) -> [Effect] { [] }
}
