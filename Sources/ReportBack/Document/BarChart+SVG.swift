// The bars as a picture to stand beside a web page.

/// How the results of votes are drawn.
public enum ReportCharts: Hashable, Sendable {
  /// As bars of block characters in the text.
  case blocks
  /// As pictures, in files whose names begin like this.
  case pictures(stem: String)
}

/// A picture that a report's Markdown points to.
public struct ChartPicture: Hashable, Sendable {
  /// The name of its file, such as `report-vote-1.svg`.
  public let fileName: String
  /// The picture, as SVG.
  public let svg: String
}

extension Report {
  /// The bars of every vote in which anything got a dot.
  ///
  /// - Parameter stem: what the names of the files begin with.
  public func pictures(stem: String) -> [ChartPicture] {
    document.votes.enumerated().compactMap { index, vote in
      let chart = BarChart(vote.result?.ranking ?? [])
      guard !chart.bars.isEmpty else { return nil }
      return ChartPicture(
        fileName: BarChart.fileName(stem: stem, number: index + 1), svg: chart.svg)
    }
  }
}

extension BarChart {
  static func fileName(stem: String, number: Int) -> String { "\(stem)-vote-\(number).svg" }

  /// The bars as SVG, each with its name and its dots in words.
  var svg: String {
    let height = bars.count * 28 + 8
    let most = bars.map(\.dots).max() ?? 1
    let rows = bars.enumerated().map { index, bar in
      let top = index * 28 + 4
      let width = max(4, bar.dots * 440 / most)
      return """
        <text x="150" y="\(top + 17)" text-anchor="end">\(MarkdownEscape.html(bar.name))</text>
        <rect x="160" y="\(top)" width="\(width)" height="22" fill="#0072b2"/>
        <text x="\(width + 168)" y="\(top + 17)">\(bar.dots)</text>

        """
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 \(height)" width="660" \
      height="\(height)" font-family="sans-serif" font-size="14">
      <rect width="660" height="\(height)" fill="#ffffff"/>
      \(rows.joined())</svg>

      """
  }
}
