/// A text and the place in it where typing goes.
struct EditBuffer: Hashable, Sendable {
  private(set) var before: String
  private(set) var after: String

  init(before: String = "", after: String = "") {
    self.before = before
    self.after = after
  }

  var text: String { before + after }

  /// Puts text at the cursor.
  ///
  /// What is typed may join the character behind the cursor, as a mark or a skin tone does; the
  /// cursor then stands after the joined character.
  mutating func insert(_ text: String) {
    let end = (before + text).unicodeScalars.count
    place(after: end, in: before + text + after)
  }

  /// Puts the cursor behind the first whole characters that have so many scalars.
  private mutating func place(after scalars: Int, in text: String) {
    var count = 0
    var index = text.startIndex
    while count < scalars, index < text.endIndex {
      count += text[index].unicodeScalars.count
      index = text.index(after: index)
    }
    before = String(text[..<index])
    after = String(text[index...])
  }

  /// Moves the cursor by one character to the left.
  mutating func stepLeft() -> Bool {
    guard let character = before.popLast() else { return false }
    after.insert(character, at: after.startIndex)
    return true
  }

  /// Moves the cursor by one character to the right.
  mutating func stepRight() -> Bool {
    guard !after.isEmpty else { return false }
    before.append(after.removeFirst())
    return true
  }

  /// Puts the cursor before the character with that number, or at the end.
  mutating func move(to offset: Int) {
    let text = text
    let index = text.index(text.startIndex, offsetBy: max(0, offset), limitedBy: text.endIndex)
    before = String(text[..<(index ?? text.endIndex)])
    after = String(text[(index ?? text.endIndex)...])
  }

  /// Moves the cursor to the beginning of its line.
  mutating func moveToLineStart() {
    let tail = String(before[lineStart...])
    before = String(before[..<lineStart])
    after = tail + after
  }

  /// Moves the cursor to the end of its line.
  mutating func moveToLineEnd() {
    let head = String(after[..<lineEnd])
    after = String(after[lineEnd...])
    before += head
  }

  /// Takes out what lies between the cursor and the place that the closure moves it to.
  mutating func cut(_ move: (inout EditBuffer) -> Void) -> String {
    var other = self
    move(&other)
    let isBackward = other.before.utf8.count < before.utf8.count
    let (left, right) = isBackward ? (other, self) : (self, other)
    let removed = String(right.before.dropFirst(left.before.count))
    place(after: left.before.unicodeScalars.count, in: left.before + right.after)
    return removed
  }

  private var lineStart: String.Index {
    before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
  }

  private var lineEnd: String.Index { after.firstIndex(of: "\n") ?? after.endIndex }
}
