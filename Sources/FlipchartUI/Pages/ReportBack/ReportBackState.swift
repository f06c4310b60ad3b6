import Facilitation
import Screen

/// Where this page stands.
struct ReportBackState: Sendable {
  mutating func settle(in session: Session) {}
}
