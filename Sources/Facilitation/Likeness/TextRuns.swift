/// What a text is compared by: the runs of three letters in its words, and its numbers.
struct TextRuns {
  /// The runs, each once, as numbers: the rarest among all texts first.
  let runs: [Int]
  /// Which numbers are among its words, as a number for each set of them: "2 days" and "3 days" are
  /// not alike.
  let numbers: Int

  /// Whether two texts read nearly alike.
  func isLike(_ other: TextRuns) -> Bool {
    let (few, many) = (min(runs.count, other.runs.count), max(runs.count, other.runs.count))
    guard numbers == other.numbers, TextLikeness.areAlike(sharing: few, of: many) else {
      return false
    }
    let shared = sharedRuns(with: other)
    return shared > 0
      && TextLikeness.areAlike(sharing: shared, of: runs.count + other.runs.count - shared)
  }

  /// How many runs two texts share, or fewer where they are too few to be alike.
  private func sharedRuns(with other: TextRuns) -> Int {
    var shared = 0
    var mine = 0
    var others = 0
    // Both are sorted, the rarest first, so that those that differ mostly do so soon.
    let needed = TextLikeness.shared(neededBy: runs.count, and: other.runs.count)
    while shared + min(runs.count - mine, other.runs.count - others) >= needed,
      mine < runs.count, others < other.runs.count
    {
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
    let ranks = Dictionary(
      zip(rarestFirst, rarestFirst.indices), uniquingKeysWith: { first, _ in first })
    var sets: [Set<String>: Int] = [[]: 0]
    return zip(words, runs).map { words, runs in
      let numbers = Set(words.filter(\.isNumber).map(\.text))
      let known = sets[numbers] ?? sets.count
      sets[numbers] = known
      return TextRuns(runs: runs.compactMap { ranks[$0] }.sorted(), numbers: known)
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
