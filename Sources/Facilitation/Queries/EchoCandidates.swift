/// A note that a point of a report-back may echo.
public struct EchoCandidate: Hashable, Sendable {
  /// The note.
  public let note: Note
  /// Whether it reads much as the point does.
  public let isAlike: Bool
}

extension Session {
  /// The notes that a group's point may echo: those that read as it does first, the most alike of
  /// them before the others; then those of the other groups, then the plenary's, as they hang.
  public func echoCandidates(for point: String, of group: GroupID) -> [EchoCandidate] {
    let others = charts.filter { $0.owner != nil && $0.owner != group } + charts(of: nil)
    let notes = others.flatMap { self.notes(on: $0.id) }.filter { $0.privacy == nil }
    let words = point.tellingWords
    let shared = notes.map { words.intersection($0.text.tellingWords).count }
    let ranked = notes.indices.map { place in
      // Two words in common, or all that there are, are worth a look.
      let isAlike = shared[place] > 0 && shared[place] >= Swift.min(2, words.count)
      return (candidate: EchoCandidate(note: notes[place], isAlike: isAlike), place: place)
    }
    return ranked.sorted { left, right in
      (left.candidate.isAlike ? -shared[left.place] : 0, left.place)
        < (right.candidate.isAlike ? -shared[right.place] : 0, right.place)
    }.map(\.candidate)
  }
}

extension String {
  /// The words that say something: those of four letters and more, without case.
  fileprivate var tellingWords: Set<String> {
    Set(folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 }.map(String.init))
  }
}
