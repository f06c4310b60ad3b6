/// The dots of a ranking as bars: for each target with dots its name, its bar and its dots.
public struct BarChart: Hashable, Sendable {
  /// The longest bar, in characters.
  static let longestBar = 40
  /// The longest name, in characters.
  static let longestName = 24

  /// A target and its dots.
  public struct Bar: Hashable, Sendable {
    /// `#12`, or the beginning of a cluster's name.
    public let name: String
    /// The dots on it; at least 1.
    public let dots: Int
  }

  /// The bars, the longest first.
  public let bars: [Bar]

  /// The chart of a ranking; without bars where nothing that is told got a dot.
  public init(_ ranking: [StandingLine]) {
    bars = ranking.filter { $0.dots > 0 }.map { Bar(name: Self.name($0.target), dots: $0.dots) }
  }

  /// The chart as text: `#12  ████████  8`.
  var lines: [String] {
    let most = bars.map(\.dots).max() ?? 1
    let width = bars.map(\.name.count).max() ?? 0
    return bars.map { bar in
      let name = bar.name + String(repeating: " ", count: width - bar.name.count)
      return "\(name)  \(Self.blocks(bar.dots, of: most))  \(bar.dots)"
    }
  }

  /// What the chart shows, for whoever does not see it, as HTML.
  var words: String {
    "Dots: \(bars.map { "\(MarkdownEscape.html($0.name)) \($0.dots)" }.joined(separator: ", "))"
  }

  /// A bar in eighths of a character; the most dots have the whole width.
  private static func blocks(_ dots: Int, of most: Int) -> String {
    let eighths = max(1, dots * longestBar * 8 / most)
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private static func name(_ target: VoteTarget) -> String {
    if let number = target.number { return "#\(number)" }
    guard let text = target.text else { return "taken down" }
    let line = MarkdownEscape.plainLine(text)
    return line.count > longestName ? line.prefix(longestName - 1) + "…" : line
  }
}
