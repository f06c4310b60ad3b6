import Facilitation

extension MarkdownLayout {
  /// The ranking of a round: an item for each target with dots, and all the others in one line.
  func ranking(_ ranking: [StandingLine]) -> [MarkdownBlock] {
    let chosen = ranking.filter { $0.dots > 0 }
    let others = ranking.filter { $0.dots == 0 }.map(\.target)
    return [.list(chosen.map { MarkdownItem(text: standing($0)) })]
      + (others.isEmpty ? [] : [.paragraph(noDots(others))])
  }

  private func standing(_ standing: StandingLine) -> MarkdownText {
    let share = English.percent(standing.share)
    return "\(place(standing)) — \(dots(standing.dots)) (\(share))\(support(standing))"
  }

  /// How many voters stand behind the dots; nothing where a group's tally has none to count.
  private func support(_ standing: StandingLine) -> MarkdownText {
    switch standing.voters {
    case 0: ""
    case 1: " from 1 voter"
    default: " from \(standing.voters) voters, at most \(standing.highestStack) from one"
    }
  }

  /// The targets without a dot: a few with their texts, many by number alone.
  private func noDots(_ targets: [VoteTarget]) -> MarkdownText {
    let told = targets.filter { $0.number != nil || $0.text != nil }
    let rest = takenDown(targets.count - told.count, targets.first?.kind)
    guard targets.count > 5 else {
      return "No dots: \(MarkdownText.joined(told.map(target) + rest, by: "; "))."
    }
    let count = targets.count.counted(targets.first?.kind.rawValue ?? "target")
    return "No dots on \(count): \(MarkdownText.list(told.map(brief) + rest))."
  }

  private func brief(_ target: VoteTarget) -> MarkdownText {
    target.number.map { "#\($0)" } ?? short(target)
  }

  /// How many targets of a kind were taken down and have neither number nor name for this audience.
  private func takenDown(_ count: Int, _ kind: VoteTarget.Kind?) -> [MarkdownText] {
    guard count > 0, let kind = kind?.rawValue else { return [] }
    return count == 1 ? ["a \(kind) taken down since"] : ["\(count) \(kind)s taken down since"]
  }
}
