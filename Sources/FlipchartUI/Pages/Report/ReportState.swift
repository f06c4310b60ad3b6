import Facilitation
import Screen

/// Where this page stands.
struct ReportState: Sendable {
  mutating func rendered(_ text: String) {}
}
