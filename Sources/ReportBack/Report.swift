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

  /// The report as CommonMark, ending in a line end.
  public func markdown() -> String {
    MarkdownLayout(document: document).markdown()
  }

  /// The report as tables: notes, votes, actions, parking lot and agenda.
  public func tables() -> [CSVTable] {
    document.tables()
  }
}
