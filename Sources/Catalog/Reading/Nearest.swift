import Facilitation

/// Finds what somebody probably meant to write.
public enum Nearest {
  /// The expectation for a word that is not among the known ones: the nearest, or all of them.
  public static func advice(_ word: String, among known: [String]) -> String {
    if let nearest = nearest(to: word, among: known) { return "“\(nearest)”" }
    guard let only = known.first else { return "nothing" }
    guard known.count <= 24 else { return "a name that is known" }
    return known.count == 1 ? "“\(only)”" : known.listed("or")
  }

  /// The known word with the fewest letters to change, if that is at most a third of them.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = Array(word.lowercased().prefix(100))
    let distances = known.map { (name: $0, steps: steps(from: word, to: Array($0.lowercased()))) }
    guard let best = distances.min(by: { $0.steps < $1.steps }) else { return nil }
    return best.steps <= max(1, best.name.count / 3) ? best.name : nil
  }

  /// How many letters to add, drop, replace or swap with the next (optimal string alignment).
  private static func steps(from word: [Character], to other: [Character]) -> Int {
    var (before, row) = ([Int](), Array(0...other.count))
    for (index, letter) in word.enumerated() {
      var next = [index + 1]
      for (column, match) in other.enumerated() {
        let replaced = row[column] + (letter == match ? 0 : 1)
        var least = min(replaced, next[column] + 1, row[column + 1] + 1)
        if index > 0, column > 0, letter == other[column - 1], word[index - 1] == match {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}
