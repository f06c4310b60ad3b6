extension String {
  /// The text as names of different sessions are compared: its words without case and accents, with
  /// a space between them; as it is where it has no words.
  public var foldedWords: String {
    var folding = LetterFolding()
    let words = folding.words(of: self)
    return words.isEmpty ? self : words.map(\.text).joined(separator: " ")
  }
}
