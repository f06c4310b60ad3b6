import Facilitation
import Screen

/// Where this page stands.
struct ChartsState: Sendable {
  mutating func settle(in session: Session) {}
}
