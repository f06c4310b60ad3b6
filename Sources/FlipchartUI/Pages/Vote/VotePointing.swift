import Facilitation
import Screen

extension Model {
  /// Chooses the target that was pressed.
  mutating func pressOnVote(at point: Point) {
    guard let session, let round = shownRound, !vote.showsGroups || round.outcome == nil else {
      return
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
    if let index, vote.targets.indices.contains(index) { _ = vote.choose(vote.targets[index]) }
  }
}
