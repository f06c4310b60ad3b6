import Facilitation

/// The words, numbers and quoted strings of sound texts, and odd ones beside them: what a text is
/// changed with, so that more of it is read than its first bracket.
struct TextPieces {
  private static let odd = [
    "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e308",
    "0.5", "null", "true", "[]", "{}", "\"\"", "\" \"", "\"\\u0000\"", "\"\\u001b[31m\"",
    "\"\\ud800\"", "\"\u{202E}\"", "\"👩‍👩‍👧\"", "\"e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\"",
    "&a ", "*a",
    "|\n", ">\n", "- ", "? ", ": ", "\t", "\r\n", "\u{2028}", "\u{FEFF}", "\u{0}", "#", "\"", "'",
  ].map { Array($0.utf8) }

  private let pool: [[UInt8]]

  /// The pieces of these texts.
  init(of texts: [[UInt8]]) {
    var seen: Set<[UInt8]> = []
    let found = texts.flatMap(Self.split).filter { seen.insert($0).inserted }
    pool = Self.odd + found.prefix(4_000)
  }

  /// A text with a few of its pieces replaced, left out, doubled or exchanged.
  func changed(_ text: [UInt8], by chance: inout SplitMix64) -> [UInt8] {
    var pieces = Self.split(text)
    for _ in 0...Int.random(in: 0...2, using: &chance) {
      let place = Int.random(in: 0...pieces.count, using: &chance)
      let new = pool[Int.random(in: 0..<pool.count, using: &chance)]
      guard pieces.indices.contains(place) else {
        pieces.append(new)
        continue
      }
      switch chance.next() % 8 {
      case 0: pieces.insert(new, at: place)
      case 1: pieces.remove(at: place)
      case 2: pieces.insert(pieces[place], at: place)
      case 3: pieces.swapAt(place, Int.random(in: 0..<pieces.count, using: &chance))
      case 4: double(lineAt: place, of: &pieces)
      default: pieces[place] = new
      }
    }
    return Array(pieces.joined())
  }

  private func double(lineAt place: Int, of pieces: inout [[UInt8]]) {
    let end = pieces[place...].firstIndex { $0 == [10] } ?? pieces.count - 1
    let start = pieces[..<place].lastIndex { $0 == [10] } ?? 0
    pieces.insert(contentsOf: pieces[start...end], at: start)
  }

  /// A text in pieces: words with their digits and hyphens, quoted strings, and all else one by one.
  private static func split(_ text: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var place = 0
    while place < text.count {
      let start = place
      place += 1
      if text[start] == UInt8(ascii: "\"") {
        place = (text[place...].firstIndex(of: text[start]) ?? text.count - 1) + 1
      } else if isWord(text[start]) {
        while place < text.count, isWord(text[place]) { place += 1 }
      }
      pieces.append(Array(text[start..<place]))
    }
    return pieces
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 45, 48...57, 65...90, 97...122, 128...: true
    default: false
    }
  }
}
