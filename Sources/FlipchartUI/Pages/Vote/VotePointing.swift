import Facilitation
import Screen

extension Model {
  /// Chooses the target that was pressed.
  ///
  /// On a ballot that is being filled in the left button places
  /// a dot, and the right one, or Shift, takes one back.
  mutating func pressOnVote(_ event: MouseEvent, at point: Point) -> [Effect] {
    guard let target = voteTarget(at: point) else { return [] }
    pinTargets()
    guard vote.choose(target), vote.ballot != nil else { return [] }
    let takes = event.button == .right || event.modifiers.contains(.shift)
    return attempt(.vote(takes ? .takeDot : .placeDot))
  }

  /// Keeps the list where it is: the next click is meant for what is seen now.
  private mutating func pinTargets() {
    guard let session, let round = shownRound, round.outcome == nil else { return }
    let list = voteParts(of: round, in: session, size: chrome.body.size).1.list
    vote.firstTarget = targetStack(in: list).range.lowerBound
  }

  /// The target that stands at a point of the page.
  func voteTarget(at point: Point) -> Target? {
    guard let session, let round = shownRound, !vote.showsGroups || round.outcome == nil else {
      return nil
    }
    let list = voteParts(of: round, in: session, size: chrome.body.size).1.list
    let index =
      if let outcome = round.outcome {
        RankingTable(
          round: round, outcome: outcome, session: session, columns: list.columns - 1
        ).place(at: point, in: list, selected: vote.row)
      } else {
        targetStack(in: list).index(at: point)
      }
    return index.flatMap { vote.targets.indices.contains($0) ? vote.targets[$0] : nil }
  }
}
