/// What two groups have in common and what only one of them has.
///
/// Each of their notes is in exactly one of the three lists.
public struct GroupComparison: Hashable, Sendable {
  /// The one group.
  public let left: GroupID
  /// The other group.
  public let right: GroupID
  /// What both raised: a cluster in which both have a note, or what one wrote and the other echoed.
  public let shared: [Topic]
  /// What of the two only the left raised.
  public let onlyLeft: [Topic]
  /// What of the two only the right raised.
  public let onlyRight: [Topic]
}

extension Session {
  /// What two groups have in common and what only one of them has.
  ///
  /// - Parameter isCounted: which notes there are for whoever asks.
  public func comparison(
    of left: GroupID, and right: GroupID, counting isCounted: (Note) -> Bool = { _ in true }
  ) -> GroupComparison {
    let topics = topics(counting: isCounted)
    func raised(_ byLeft: Bool, _ byRight: Bool) -> [Topic] {
      topics.filter {
        ($0.voices[left] != nil) == byLeft && ($0.voices[right] != nil) == byRight
      }
    }
    return GroupComparison(
      left: left, right: right, shared: raised(true, true), onlyLeft: raised(true, false),
      onlyRight: raised(false, true))
  }
}
