/// Some dots on one target.
public struct Dots: Hashable, Codable, Sendable {
  /// The number of the note or cluster.
  public var target: Int
  /// How many dots, at least 1.
  public var count: Int

  /// So many dots on a target.
  public init(target: Int, count: Int) {
    self.target = target
    self.count = count
  }
}

extension Sequence<Dots> {
  /// One ballot's dots as they are kept: merged per target, by target, zeros left out.
  var normalised: [Dots] {
    reduce(into: [Int: Int]()) { $0[$1.target, default: 0] += $1.count }
      .filter { $0.value != 0 }
      .map { Dots(target: $0.key, count: $0.value) }
      .sorted { $0.target < $1.target }
  }

  /// How many dots there are in all.
  public var total: Int { reduce(0) { $0 + $1.count } }
}

extension [Dots] {
  /// What is left of a ballot once a target is gone.
  ///
  /// Nil where it had dots on nothing else: its voter is to be asked again and not to be counted as
  /// blank.
  func without(_ target: Int) -> [Dots]? {
    let kept = filter { $0.target != target }
    return kept.isEmpty ? nil : kept
  }
}
