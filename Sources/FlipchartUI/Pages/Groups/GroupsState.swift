import Facilitation
import Screen

/// Where this page stands.
struct GroupsState: Sendable {
  mutating func settle(in session: Session) {}
}
