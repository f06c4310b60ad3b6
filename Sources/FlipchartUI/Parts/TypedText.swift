// What is made of text that people typed.

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text with a space for each line end.
  var onOneLine: String {
    contains("\n") ? split(separator: "\n").joined(separator: " ") : self
  }
}
