import Facilitation
import Screen

enum GeneralForm: Equatable, Sendable {
  case goToNote
}

extension Model {
  func availability(of action: GeneralAction) -> Availability { .enabled }
  mutating func perform(_ action: GeneralAction) -> [Effect] { [] }
  mutating func submit(_ form: Form, for purpose: GeneralForm) -> [Effect] { [] }
  mutating func goTo(_ note: NoteID) -> [Effect] { [] }
  mutating func pressInHelp(_ key: Key, scrolled: Int) -> [Effect] { [] }
  mutating func pressWhileReading(_ key: Key, note: NoteID) -> [Effect] { [] }
  func draw(_ form: Form, on canvas: inout Canvas) {}
  func draw(_ picker: Picker, on canvas: inout Canvas) {}
  func draw(_ confirmation: Confirmation, on canvas: inout Canvas) {}
  func drawHelp(scrolled: Int, on canvas: inout Canvas) {}
  func drawReading(_ note: NoteID, on canvas: inout Canvas) {}
  /// Draws the frame that all pages share, and gives the room left for the page.
  func drawChrome(on canvas: inout Canvas) -> Rect { canvas.bounds }
}
