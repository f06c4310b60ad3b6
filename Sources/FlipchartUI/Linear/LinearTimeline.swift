import Facilitation

extension TimelineState {
  /// The entries up to the one that is looked at, at most so many, the latest last.
  func lines(upTo count: Int) -> [String] {
    guard revision > 0 else { return ["The journal is being read."] }
    let first = max(0, revision - count)
    return (first..<revision).map { "Entry \($0 + 1): \(journal.sentences[$0])" }
  }
}
