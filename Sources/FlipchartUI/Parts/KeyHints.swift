import Screen

/// A key and what it does, as the status line and the feet of dialogs show it.
struct KeyHint: Equatable, Sendable {
  /// The columns between two hints.
  static let gap = 3

  var key: String
  var word: String
  /// The key that a click on the hint stands for; nil where it tells of several.
  var pressed: Key?

  /// A hint at one key, which can be clicked.
  init(_ key: Key, _ word: String) {
    self.key = key.label
    self.word = word
    pressed = key
  }

  /// A hint at several keys.
  init(keys: String, _ word: String) {
    key = keys
    self.word = word
  }

  var columns: Int { key.columns + 1 + word.columns }
}

extension [KeyHint] {
  /// The columns that they take beside each other.
  var columns: Int { reduce(-KeyHint.gap) { $0 + $1.columns + KeyHint.gap } }
}

extension Canvas {
  /// Writes hints beside each other as far as they fit whole, and tells the columns they took.
  @discardableResult
  mutating func hints(
    _ hints: [KeyHint], at point: Point, width: Int, keyRole: Role = .statusKey,
    wordRole: Role = .statusText
  ) -> Int {
    var used = 0
    for hint in hints {
      let start = used == 0 ? 0 : used + KeyHint.gap
      guard start + hint.columns <= width else { continue }
      write(
        [Span(hint.key, keyRole), Span(" \(hint.word)", wordRole)], at: point.moved(columns: start))
      if let key = hint.pressed {
        let place = point.moved(columns: start)
        button(Rect(x: place.x, y: place.y, columns: hint.columns, rows: 1), pressing: key)
      }
      used = start + hint.columns
    }
    return used
  }
}
