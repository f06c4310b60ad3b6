// The bars as a picture in a web page.

/// How the results of votes are drawn.
public enum ReportCharts: Hashable, Sendable {
  /// As bars of block characters in the text.
  case blocks
  /// As pictures in the page itself, so that no file beside it can be forgotten or be out of date.
  case pictures
}

extension BarChart {
  /// The bars as SVG without an empty line, each with its name and its dots in words.
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
      height="\(height)" font-family="sans-serif" font-size="14" role="img">
      <title>\(words)</title>
      <rect width="660" height="\(height)" fill="#ffffff"/>
      \(rows.joined())</svg>
      """
  }
}
