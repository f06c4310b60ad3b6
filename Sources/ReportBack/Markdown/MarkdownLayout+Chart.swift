extension MarkdownLayout {
  /// The dots of a ranking as bars, where anything got a dot.
  func chart(_ ranking: [StandingLine], number: Int) -> [MarkdownBlock] {
    let chart = BarChart(ranking)
    guard !chart.bars.isEmpty else { return [] }
    switch charts {
    case .blocks: return [.code(chart.lines)]
    case .pictures(let stem):
      return [.picture(chart.words, file: BarChart.fileName(stem: stem, number: number))]
    }
  }
}
