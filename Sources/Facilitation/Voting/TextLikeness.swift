/// How nearly alike texts read: by the runs of three characters that their words share.
///
/// Case, punctuation, spacing and the order of words do not count, and a plural or a slip of the
/// keyboard counts little. Works in any script, without a dictionary.
struct TextLikeness {
  /// Two texts read nearly alike from this share of common runs on (Jaccard's measure).
  static let threshold = 0.7

  /// The pairs of texts that read nearly alike, as places in the list, in order; a text without
  /// letters and digits is like no other.
  static func pairs(among texts: [String]) -> [(Int, Int)] {
    var index = RunIndex()
    let likenesses = texts.map { TextLikeness($0, index: &index) }
    var seen: [[Int]] = Array(repeating: [], count: index.count)
    var pairs: [(Int, Int)] = []
    for (place, text) in likenesses.enumerated() {
      var shared = [Int](repeating: 0, count: place)
      for run in text.runs {
        for earlier in seen[run] { shared[earlier] += 1 }
        seen[run].append(place)
      }
      for earlier in 0..<place where text.isLike(likenesses[earlier], sharing: shared[earlier]) {
        pairs.append((earlier, place))
      }
    }
    return pairs.sorted { $0 < $1 }
  }

  /// The runs of the text, each once.
  private let runs: Set<Int>
  /// The words that are numbers: "2 days" and "3 days" are not alike.
  private let numbers: Set<String>

  private init(_ text: String, index: inout RunIndex) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    numbers = Set(words.filter { $0.allSatisfy(\.isNumber) }.map(String.init))
    runs = Set(words.flatMap(TextLikeness.runs).map { index.number(of: $0) })
  }

  private func isLike(_ other: TextLikeness, sharing shared: Int) -> Bool {
    let union = runs.count + other.runs.count - shared
    return shared > 0 && Double(shared) >= TextLikeness.threshold * Double(union)
      && numbers == other.numbers
  }

  /// The runs of three characters in a word with a blank on both sides.
  private static func runs(of word: Substring) -> [[Character]] {
    let padded = [" "] + Array(word) + [" "]
    return (0..<padded.count - 2).map { Array(padded[$0..<$0 + 3]) }
  }
}

/// Small numbers for runs of characters, so that texts are compared as numbers.
private struct RunIndex {
  private var numbers: [[Character]: Int] = [:]

  var count: Int { numbers.count }

  mutating func number(of run: [Character]) -> Int {
    if let number = numbers[run] { return number }
    numbers[run] = numbers.count
    return numbers.count - 1
  }
}
