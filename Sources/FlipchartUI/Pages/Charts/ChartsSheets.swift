import Facilitation
import Screen

// What is done with whole charts: choosing, arranging, hanging and taking down.

extension Model {
  mutating func performOnChart(_ action: ChartsAction) -> [Effect] {
    guard let session else { return [] }
    switch action {
    case .pickChart: return open(.chart(in: session, chosen: board.focused))
    case .nextChart: return leafCharts(by: 1, in: session)
    case .previousChart: return leafCharts(by: -1, in: session)
    case .sideBySide: return toggleBeside(in: session)
    case .otherChart:
      board.switchFocus()
      return []
    case .prompts, .larger, .smaller, .byCluster: return changeLook(action, in: session)
    default: return changeSheet(action, in: session)
    }
  }

  private mutating func changeLook(_ action: ChartsAction, in session: Session) -> [Effect] {
    switch (action, board.look.size) {
    case (.prompts, _): board.look.showsPrompts = !showsPrompts
    case (.larger, .line): board.look.size = .card
    case (.larger, .card): return board.note == nil ? [] : perform(ChartsAction.read)
    case (.smaller, _): board.look.size = .line
    case (.byCluster, _):
      let isByCluster = board.look.arrangement == .clusters
      board.arrange(by: isByCluster ? .sections : .clusters, in: session)
    default: break
    }
    return []
  }

  private mutating func leafCharts(by step: Int, in session: Session) -> [Effect] {
    let all = session.charts.map(\.id)
    let other = board.isRightFocused ? board.left : board.right
    let free = all.filter { $0 != other }
    guard let focused = board.focused, let place = free.firstIndex(of: focused) else { return [] }
    board.show(free[(place + step + free.count) % free.count], in: session)
    return []
  }

  /// Beside a group's chart the next chart of another group is the one to compare it with.
  private mutating func toggleBeside(in session: Session) -> [Effect] {
    guard board.right == nil, let left = chosenChart else {
      board.setBeside(nil, in: session)
      return []
    }
    let others = session.charts.filter { $0.id != left.id }
    let after = others.filter { $0.id > left.id } + others.filter { $0.id < left.id }
    let other = after.first { $0.owner != left.owner && $0.owner != nil } ?? after.first
    board.setBeside(other?.id, in: session)
    return []
  }

  private mutating func changeSheet(_ action: ChartsAction, in session: Session) -> [Effect] {
    if action == .addChart { return open(.addChart(in: session)) }
    guard let chart = chosenChart else { return [] }
    switch action {
    case .changeChart: return open(.changeChart(chart))
    case .removeChart:
      return confirm(
        "Take the chart “\(chart.title)” down?",
        then: .commands(
          [.removeChart(chart: chart.id)], confirming: "“\(chart.title)” is taken down."))
    case .addSection: return open(.addSection(to: chart))
    case .changeSection: return chosenSection.map { open(.changeSection($0)) } ?? []
    case .removeSection: return chosenSection.map { remove($0) } ?? []
    default: return []
    }
  }

  private mutating func remove(_ section: Section) -> [Effect] {
    confirm(
      "Remove the section “\(section.title)”?",
      then: .commands(
        [.removeSection(section: section.id)], confirming: "“\(section.title)” is removed."))
  }
}
