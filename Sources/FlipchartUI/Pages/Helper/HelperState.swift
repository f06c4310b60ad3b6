import Facilitation
import Screen

/// Where this page stands.
struct HelperState: Sendable {
  mutating func giveBack(_ line: String) {}
  mutating func settle(in session: Session, actor: Actor) {}
  mutating func select(_ note: NoteID, in session: Session) -> Bool { false }
}

extension Model {
  mutating func pressInHelperLine(_ key: Key) -> [Effect]? { nil }
  mutating func pasteInHelperLine(_ text: String) -> [Effect] { [] }
  mutating func pointOnHelper(_ event: MouseEvent) -> [Effect] { [] }
}
