public import Facilitation

/// The report on a session, for one audience.
///
/// What is said and how it is laid out are apart: `document` holds the facts, chapter by chapter,
/// already without what its audience may not read; Markdown, CSV and JSON are written from it alone,
/// so that none of them can give away more. The same session and options give the same bytes.
public struct Report: Hashable, Sendable {
  /// What the report says.
  ///
  /// Encoded as JSON it is the `json` form of the report.
  public let document: ReportDocument

  /// The report on a session as it stands.
  public init(session: Session, options: ReportOptions = ReportOptions()) {
    document = DocumentBuilder(session: session, options: options).document()
  }

  /// The report as Markdown, as a template lays it out.
  ///
  /// Typed text is escaped for the place where the template has put it.
  ///
  /// - Parameters:
  ///   - charts: how the results of votes are drawn.
  ///   - fill: fills the template with the keys of the document, and, beside these, with the
  ///     chapters as bundled and the hash of all that follows the front matter.
  public func markdown(
    charts: ReportCharts = .blocks,
    fill: (ReportDocument, [String: String], String) throws -> String
  ) rethrows -> String {
    let chapters = MarkdownLayout(document: document, charts: charts).chapters()
    let draft = MarkdownPlaces.settled(try fill(document, chapters, ""))
    let hash = SHA256.digest(of: String(FrontMatter.body(of: draft)))
    return MarkdownPlaces.settled(try fill(document, chapters, hash))
  }

  /// A report's Markdown without its front matter.
  public static func body(of markdown: String) -> String {
    String(FrontMatter.body(of: markdown))
  }

  /// The report as tables: notes, votes, actions and the like.
  public func tables() -> [CSVTable] {
    document.tables()
  }
}
