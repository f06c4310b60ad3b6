import Screen

/// The line that ballots are typed into, such as `p07 12 12 4`; it stays open for the next.
struct BallotLine: Equatable, Sendable {
  /// A ballot that was not taken, and why.
  struct Refused: Equatable, Sendable {
    var line: String
    var sentence: String

    /// The slot as it was typed, which a later ballot for it settles.
    var slot: String { BallotLine.slot(of: line) }
  }

  /// Whether it has the keys.
  var isOpen = false
  var field = TextField(limit: 500)
  /// The ballots that were not taken, until one is taken for their slot: whoever types fast does not
  /// see every sentence come and go.
  private(set) var refused: [Refused] = []

  /// Offers a refused line again, to be mended or typed over; where the next has been begun, Up
  /// brings it back instead.
  mutating func giveBack(_ line: String, because sentence: String) {
    isOpen = true
    refused.removeAll { $0.slot == Self.slot(of: line) }
    refused.append(Refused(line: line, sentence: sentence))
    if field.isEmpty { field.offer(line) }
  }

  /// Settles what was refused for the slot of a ballot that has been taken.
  mutating func accept(_ line: String) {
    refused.removeAll { $0.slot == Self.slot(of: line) }
  }

  /// Closes the line and lets what was refused go.
  mutating func close() {
    isOpen = false
    refused = []
  }

  /// What is wrong with the last refused ballot, and how many there are; nil where there is none.
  var problem: String? {
    guard let last = refused.last else { return nil }
    let more = refused.count > 1 ? "  (\(refused.count) refused; ↑ brings them back)" : ""
    return "\(last.line): \(last.sentence)\(more)"
  }

  private static func slot(of line: String) -> String {
    let word = line.split(separator: " ").first?.lowercased() ?? ""
    return word.first == "p" ? "p" + word.dropFirst().drop { $0 == "0" } : word
  }
}
