extension MarkdownLayout {
  /// The dots of a ranking as bars, where anything got a dot.
  func chart(_ ranking: [StandingLine]) -> [MarkdownBlock] {
    let chart = BarChart(ranking)
    guard !chart.bars.isEmpty else { return [] }
    switch charts {
    case .blocks: return [.code(chart.lines)]
    case .pictures: return [.picture(svg: chart.svg)]
    }
  }
}
