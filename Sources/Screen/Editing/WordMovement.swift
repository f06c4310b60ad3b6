extension EditBuffer {
  /// Moves the cursor to the beginning of the word to the left.
  mutating func moveToPreviousWord() {
    while let last = before.last, !last.isWordCharacter, stepLeft() {}
    while let last = before.last, last.isWordCharacter, stepLeft() {}
  }

  /// Moves the cursor to the end of the word to the right.
  mutating func moveToNextWord() {
    while let first = after.first, !first.isWordCharacter, stepRight() {}
    while let first = after.first, first.isWordCharacter, stepRight() {}
  }

  /// Moves the cursor to the left over what has no spaces in it.
  mutating func moveOverUnbroken() {
    while let last = before.last, last.isWhitespace, stepLeft() {}
    while let last = before.last, !last.isWhitespace, stepLeft() {}
  }

  /// Exchanges the characters on both sides of the cursor and goes on; at the end, the last two.
  mutating func transpose() -> Bool {
    var other = self
    if after.isEmpty { _ = other.stepLeft() }
    guard let left = other.before.last, let right = other.after.first,
      left != "\n", right != "\n"
    else { return false }
    self = EditBuffer(
      before: other.before.dropLast() + String(right) + String(left),
      after: String(other.after.dropFirst()))
    return true
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber || self == "_" }
}
