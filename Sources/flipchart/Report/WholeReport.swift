import Facilitation
import ReportBack

/// A report with the journal that it was made of, from which a session can be made again.
struct WholeReport: Encodable {
  let document: ReportDocument
  let journal: [Entry]

  private enum Key: String, CodingKey {
    case journal
  }

  /// Writes the keys of the report, and the journal beside them.
  func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(journal, forKey: .journal)
  }
}

extension ReportDocument {
  /// Whether it withholds nothing, so that the journal may stand beside it: an internal report by
  /// name.
  var isWhole: Bool { session.audience == .internal && session.attribution == .name }
}
