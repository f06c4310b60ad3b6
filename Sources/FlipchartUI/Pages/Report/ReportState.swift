import Facilitation
import Screen

/// Where the report's preview stands.
struct ReportState: Sendable {
  /// Which report is shown.
  var request = ReportRequest(audience: .internal, attribution: .group)
  /// The report's lines as they would be exported; empty until it has been laid out.
  private(set) var lines: [Substring] = []
  /// The line at the top of the window.
  var first = 0
  /// Whether the session has changed since the report was laid out.
  private(set) var isStale = true

  /// Takes the plan's own attribution as the first choice.
  mutating func settle(in session: Session) {
    if lines.isEmpty { request.attribution = session.plan.attribution }
    isStale = true
  }

  /// Asks for another report.
  mutating func choose(_ request: ReportRequest) {
    self.request = request
    isStale = true
  }

  /// Takes note that the report is being laid out.
  mutating func asked() {
    isStale = false
  }

  /// Takes in the report as it would be exported.
  mutating func rendered(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    scroll(to: first)
  }

  /// Puts a line at the top of the window, as far as there are lines.
  mutating func scroll(to line: Int) {
    first = max(0, min(line, lines.count - 1))
  }

  /// The line of the chapter after the top of the window, or (backwards) before it.
  func chapter(forward: Bool) -> Int? {
    let chapters = lines.indices.filter { lines[$0].hasPrefix("## ") }
    return forward ? chapters.first { $0 > first } : chapters.last { $0 < first }
  }
}

extension Model {
  /// Asks for the report to be laid out where the preview shows an old one.
  mutating func freshenReport() -> [Effect] {
    guard page == .report, session != nil, report.isStale else { return [] }
    report.asked()
    return [.renderReport(report.request)]
  }
}
