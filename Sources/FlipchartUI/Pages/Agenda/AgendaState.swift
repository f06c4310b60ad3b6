import Facilitation
import Screen

/// Where this page stands.
struct AgendaState: Sendable {
  mutating func settle(in session: Session) {}
}
