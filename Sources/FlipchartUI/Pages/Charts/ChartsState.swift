import Facilitation
import Screen

/// Where this page stands.
struct ChartsState: Sendable {
  mutating func settle(in session: Session) {}
  mutating func select(_ note: NoteID, in session: Session) -> Bool { false }
}

extension Model {
  mutating func pointOnCharts(_ event: MouseEvent) -> [Effect] { [] }
  func visibleDots(on note: NoteID) -> Int { 0 }
}
