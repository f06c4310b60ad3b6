import Facilitation

/// One report over several sessions: one plan run in several places, or several rooms of one event.
///
/// It is made of the reports of the sessions alone, so it can tell an audience no more than they do.
public struct Synthesis: Hashable, Sendable {
  /// What it says.
  ///
  /// Encoded as JSON it is the `json` form of the synthesis.
  public let document: SynthesisDocument
  /// The reports that it is made of, in the order of its sessions.
  let reports: [ReportDocument]

  /// What the reports of sessions say together.
  ///
  /// - Parameters:
  ///   - reports: a report for each session, all for one audience.
  ///   - title: the title; nil for one that says how many sessions there are.
  public init(of reports: [Report], title: String? = nil) {
    self.reports = SynthesisBuilder.ordered(reports.map(\.document))
    document = SynthesisBuilder(self.reports).document(
      titled: title ?? "Synthesis of \(reports.count.counted("session"))")
  }

  /// The synthesis as Markdown, with front matter as reports have it.
  public func markdown() -> String {
    let body = SynthesisLayout(synthesis: self).body()
    let audience = document.sessions.first?.head.audience.rawValue ?? ""
    let title = FrontMatter.line([.template("title: "), .typed(document.title)])
    return """
      ---
      \(title)
      audience: \(audience)
      sessions: \(document.sessions.count)
      sha256: \(SHA256.digest(of: body))
      ---
      \(body)
      """
  }
}
