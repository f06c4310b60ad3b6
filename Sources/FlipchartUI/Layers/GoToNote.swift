import Facilitation
import Screen

extension Model {
  /// Opens the line for a note's number, with the digit that was typed.
  mutating func openGoTo(_ digits: String = "") -> [Effect] {
    layers.append(.goTo(TextField(text: digits, limit: 7)))
    return []
  }

  mutating func press(_ key: Key, onNumber field: TextField) -> [Effect] {
    var field = field
    switch key {
    case .escape, .control("c"):
      layers.removeLast()
      return []
    case .enter:
      return goToTyped(field)
    default:
      if let character = key.typed, !character.isWholeNumber { return [] }
      if field.handle(key) == .edited, field.isEmpty {
        layers.removeLast()
      } else {
        replaceTop(with: .goTo(field))
      }
      return []
    }
  }

  private mutating func goToTyped(_ field: TextField) -> [Effect] {
    layers.removeLast()
    guard let number = Int(field.text) else { return [] }
    guard session?.notes[NoteID(number)] != nil else {
      say(.warning, "There is no note #\(number).")
      return []
    }
    return goTo(NoteID(number))
  }

  /// Draws the line, with the text of the note that has the number as far as it is typed.
  func drawGoTo(_ field: TextField, on canvas: inout Canvas) {
    let row = canvas.bounds.split(bottom: 1).bottom
    canvas.fill(row, role: .statusBar)
    let label = " Go to note #"
    canvas.write(label, at: row.origin, role: .statusKey)
    let place = Rect(x: label.columns, y: row.top, columns: 9, rows: 1)
    field.draw(on: &canvas, place, hint: "number")
    let note = Int(field.text).flatMap { session?.notes[NoteID($0)] }
    let preview = note.map(\.text.onOneLine) ?? (field.isEmpty ? "" : "There is no such note.")
    canvas.write(
      preview, at: Point(x: place.right + 2, y: row.top), width: row.right - place.right - 3,
      role: .statusText)
  }
}
