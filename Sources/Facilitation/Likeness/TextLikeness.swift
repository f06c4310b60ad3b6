/// How nearly alike texts read: by the runs of three letters that their words share.
///
/// Case, accents, punctuation, spacing and the order of words do not count, and a plural or a slip
/// of the keyboard counts little. Works in any script, without a dictionary.
struct TextLikeness {
  /// The texts that read nearly alike, as places in the list: families of two or more.
  ///
  /// Families come in the order of their firsts, and each is like its first. A text without letters
  /// and digits is like no other.
  ///
  /// A text is compared with those alone that share one of its rarest runs, because two texts that
  /// are alike must: thousands of texts take no longer than it takes to read them.
  ///
  /// - Parameter areApart: whether two texts must not be put into one family.
  static func families(
    among texts: [String], keeping areApart: (Int, Int) -> Bool = { _, _ in false }
  ) -> [[Int]] {
    var families = Families(TextRuns.all(of: texts))
    for place in texts.indices { families.take(place, areApart) }
    return families.families.filter { $0.count > 1 }
  }

  /// Two texts read nearly alike where they share seven tenths of their runs (Jaccard's measure).
  static func areAlike(sharing shared: Int, of union: Int) -> Bool {
    10 * shared >= 7 * union
  }

  /// How many of its rarest runs a text must be looked up by: any text that shares none of them
  /// shares fewer than seven tenths of all.
  static func lookups(of runs: Int) -> Int {
    runs - (7 * runs + 9) / 10 + 1
  }
}

/// The families so far, and where the first text of each is found again.
private struct Families {
  /// Where a first is looked up: by one of its rarest runs among texts with the same numbers.
  private struct Key: Hashable {
    var run: Int
    var numbers: Set<String>
  }

  private let texts: [TextRuns]
  private(set) var families: [[Int]] = []
  private var firsts: [Key: [Int]] = [:]

  init(_ texts: [TextRuns]) {
    self.texts = texts
  }

  /// Puts the text at a place into the earliest family that it is like, or into one of its own.
  mutating func take(_ place: Int, _ areApart: (Int, Int) -> Bool) {
    let text = texts[place]
    guard !text.runs.isEmpty else { return }
    let keys = text.runs.prefix(TextLikeness.lookups(of: text.runs.count)).map {
      Key(run: $0, numbers: text.numbers)
    }
    let candidates = Set(keys.flatMap { firsts[$0] ?? [] }).sorted()
    let found = candidates.first { candidate in
      text.isLike(texts[families[candidate][0]])
        && !families[candidate].contains { areApart($0, place) }
    }
    if let found { return families[found].append(place) }
    for key in keys { firsts[key, default: []].append(families.count) }
    families.append([place])
  }
}
