import Facilitation

extension MarkdownLayout {
  /// The ranking of a round: an item for each target with dots, and all the others in one line.
  ///
  /// - Parameter cap: the most dots of one ballot on one target; nil where that is not known.
  func ranking(_ ranking: [StandingLine], cap: Int?) -> [MarkdownBlock] {
    let chosen = ranking.filter { $0.dots > 0 }
    let others = ranking.filter { $0.dots == 0 }.map(\.target)
    return [.list(chosen.map { MarkdownItem(text: standing($0, cap: cap)) })]
      + (others.isEmpty ? [] : [.paragraph(noDots(others))])
  }

  private func standing(_ standing: StandingLine, cap: Int?) -> MarkdownText {
    let share: MarkdownText = standing.share.map { " (\(English.percent($0)))" } ?? ""
    return "\(place(standing)) — \(dots(standing.dots))\(share)\(support(standing, cap: cap))"
  }

  /// How many voters stand behind the dots; nothing where they are not told, or a group's tally has
  /// none to count.
  private func support(_ standing: StandingLine, cap: Int?) -> MarkdownText {
    guard let voters = standing.voters, let most = standing.highestStack, voters > 0 else {
      return ""
    }
    let from: MarkdownText = " from \(voters.counted("voter"))"
    return voters == 1 || cap == 1 ? from : "\(from), at most \(most) from one"
  }

  /// The targets without a dot: a few with their texts, many by number alone.
  private func noDots(_ targets: [VoteTarget]) -> MarkdownText {
    let told = targets.filter { $0.number != nil || $0.text != nil }
    let rest = takenDown(targets.count - told.count, targets.first?.kind)
    guard targets.count > 5 else {
      let all = MarkdownText.joined(told.map(target) + rest, by: "; ")
      return ("No dots: \(all)" as MarkdownText).sentence
    }
    let count = targets.count.counted(targets.first?.kind.rawValue ?? "target")
    let all = MarkdownText.list(told.map(brief) + rest)
    return ("No dots on \(count): \(all)" as MarkdownText).sentence
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
