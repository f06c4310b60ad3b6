import Screen

/// The line that ballots are typed into, such as `p07 12 12 4`; it stays open for the next.
struct BallotLine: Equatable, Sendable {
  /// Whether it has the keys.
  var isOpen = false
  /// What is wrong with the ballot that was typed; nil where nothing is known to be.
  var problem: String?
  var field = TextField(limit: 500)

  /// Puts a refused line back and opens it; where the next has been begun, Up brings it back instead.
  mutating func giveBack(_ line: String, because sentence: String) {
    problem = sentence
    isOpen = true
    if field.isEmpty { _ = field.replace(with: line) }
  }
}
