/// The names of a session's people, to be found in texts and replaced by their slots.
///
/// A name is found whatever the case and the accents; so is a part of it, such as the first name
/// alone, unless it begins with a small letter. A part that several people have in common is replaced by a
/// mark that says no more than that a name stood there.
struct NameList {
  /// What stands for a name that is more than one person's.
  static let somebody = "[name]"
  /// The fewest letters of a part of a name that is looked for on its own.
  private static let shortestPart = 3

  /// What stands for anybody.
  private var aliases: Set<String> = []
  /// What stands for each whole name, by its folded words.
  private var whole: [[String]: String] = [:]
  /// How many words the longest name has.
  private var longest = 0
  /// What stands for a single part of a name.
  private var parts: [String: String] = [:]
  /// The names of scripts that set no spaces between words, the longest first.
  private var unspaced: [(name: String, slot: String)] = []

  /// A name, and what is to stand for it.
  struct Name {
    var slot: String
    var name: String
    /// Whether a part of it alone tells who it is.
    var hasParts = true
  }

  /// The names that people have now, and had.
  init(_ names: [Name]) {
    var folding = LetterFolding()
    for name in names {
      let words = folding.words(of: name.name)
      guard !words.isEmpty else { continue }
      aliases.insert(name.slot)
      whole.add(name.slot, for: words.map(\.text))
      longest = max(longest, words.count)
      let parts = words.filter { $0.letters.count >= Self.shortestPart && !$0.isNumber }
      for word in name.hasParts ? parts : [] { self.parts.add(name.slot, for: word.text) }
      if name.name.isUnspaced { unspaced.append((name.name, name.slot)) }
    }
    unspaced.sort { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
  }

  /// Whether a text is nothing but what stands for a name.
  func isAlias(_ text: String) -> Bool {
    aliases.contains(text) || text == Self.somebody || text.contains(/^P\d+$/)
  }

  /// Whether there is no name to look for.
  var isEmpty: Bool { whole.isEmpty }

  /// A text with slots in the place of names.
  func replacing(in text: String) -> String {
    guard !isEmpty else { return text }
    var folding = LetterFolding()
    let tokens = Token.tokens(of: text, &folding)
    var result = ""
    var index = 0
    while index < tokens.count {
      if let (slot, count) = match(at: index, in: tokens) {
        result += slot
        index += count
      } else {
        result += tokens[index].text
        index += 1
      }
    }
    return unspaced.reduce(result) { $0.replacing($1.name, with: $1.slot) }
  }

  /// Whether a word stands in a text that would be part of a name, were it written with a capital.
  func mayBeNamed(in text: String) -> Bool {
    var folding = LetterFolding()
    return Token.tokens(of: text, &folding).contains { parts[$0.folded] != nil }
  }

  /// What stands for the longest name that begins at a token, and how many tokens that has.
  private func match(at index: Int, in tokens: [Token]) -> (slot: String, count: Int)? {
    guard tokens[index].isWord else { return nil }
    for words in stride(from: longest, through: 1, by: -1) {
      let count = 2 * words - 1
      guard index + count <= tokens.count else { continue }
      let found = tokens[index..<index + count]
      guard zip(found.indices, found).allSatisfy({ $1.isWord == ($0 - index).isMultiple(of: 2) })
      else { continue }
      if let slot = whole[found.filter(\.isWord).map(\.folded)] { return (slot, count) }
    }
    return tokens[index].mayBeName ? parts[tokens[index].folded].map { ($0, 1) } : nil
  }
}

/// A word of a text, or what stands between two words.
private struct Token {
  var text: String
  /// The word without case and accents; empty for what stands between words.
  var folded = ""

  var isWord: Bool { !folded.isEmpty }
  /// Whether it may be a name: in scripts without capitals any word may.
  var mayBeName: Bool { text.first.map { !$0.isLowercase } ?? false }

  static func tokens(of text: String, _ folding: inout LetterFolding) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isWordPart == first.isWordPart }
      let word = first.isWordPart ? folding.words(of: String(run)).first?.text : nil
      tokens.append(Token(text: String(run), folded: word ?? ""))
      rest = rest.dropFirst(run.count)
    }
    return tokens
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// Whether it is written in a script that sets no spaces between words: Thai, Lao, Burmese, Khmer,
  /// Chinese or Japanese.
  fileprivate var isUnspaced: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
        0xF900...0xFAFF, 0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}

extension Dictionary where Value == String {
  /// Keeps what stands for a name; one that several people have is nobody's in particular.
  fileprivate mutating func add(_ slot: String, for name: Key) {
    self[name] = self[name].map { $0 == slot ? slot : NameList.somebody } ?? slot
  }
}
