/// What a text is compared by: the runs of three letters in its words, and its numbers.
struct TextRuns {
  /// The runs, each once, as numbers: the rarest among all texts first.
  let runs: [Int]
  /// The words that are numbers: "2 days" and "3 days" are not alike.
  let numbers: Set<String>

  /// Whether two texts read nearly alike.
  func isLike(_ other: TextRuns) -> Bool {
    guard numbers == other.numbers else { return false }
    let shared = sharedRuns(with: other)
    return shared > 0
      && TextLikeness.areAlike(sharing: shared, of: runs.count + other.runs.count - shared)
  }

  private func sharedRuns(with other: TextRuns) -> Int {
    var shared = 0
    var mine = 0
    var others = 0
    while mine < runs.count, others < other.runs.count {
      if runs[mine] == other.runs[others] { shared += 1 }
      let step = (runs[mine], other.runs[others])
      if step.0 <= step.1 { mine += 1 }
      if step.1 <= step.0 { others += 1 }
    }
    return shared
  }

  /// What each of several texts is compared by.
  static func all(of texts: [String]) -> [TextRuns] {
    var folding = LetterFolding()
    let words = texts.map { folding.words(of: $0) }
    let runs = words.map { Set($0.flatMap(Self.runs)) }
    var counts: [UInt64: Int] = [:]
    for run in runs.joined() { counts[run, default: 0] += 1 }
    let rarestFirst = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    let numbers = Dictionary(
      zip(rarestFirst, rarestFirst.indices), uniquingKeysWith: { first, _ in first })
    return zip(words, runs).map { words, runs in
      TextRuns(
        runs: runs.compactMap { numbers[$0] }.sorted(),
        numbers: Set(words.filter(\.isNumber).map(\.text)))
    }
  }

  /// The runs of three in a word with a blank on both sides, each packed into one number.
  private static func runs(of word: FoldedWord) -> [UInt64] {
    let padded = [blank] + word.letters + [blank]
    return (0..<padded.count - 2).map { start in
      padded[start..<start + 3].reduce(0) { $0 << 21 | UInt64($1) }
    }
  }

  private static let blank: UInt32 = 0x20
}
