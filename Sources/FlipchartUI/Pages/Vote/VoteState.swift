import Facilitation
import Screen

/// Where this page stands.
struct VoteState: Sendable {
  mutating func settle(in session: Session) {}
}
