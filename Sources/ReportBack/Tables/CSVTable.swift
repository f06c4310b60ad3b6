/// A table as RFC 4180 has it: commas, quotes where needed, lines ending in CR LF, a line of headers.
///
/// A cell of typed text that a spreadsheet would take for a formula begins with an apostrophe.
public struct CSVTable: Hashable, Sendable {
  /// The name of its file, such as `notes.csv`.
  public let fileName: String
  /// The whole table.
  public let text: String

  /// A table of rows that each have a cell for every header.
  init(fileName: String, headers: [String], rows: [[Cell]]) {
    self.fileName = fileName
    let lines = [headers.map(Cell.text)] + rows
    text = lines.map { $0.map(\.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What stands in one place of a table.
  enum Cell {
    case text(String?)
    case number(Int?)
    case flag(Bool)

    fileprivate var csv: String {
      switch self {
      case .text(let text): CSVTable.quoted(CSVTable.guarded(text ?? ""))
      case .number(let number): number.map(String.init) ?? ""
      case .flag(let flag): flag ? "yes" : "no"
      }
    }
  }

  private static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let starts = text.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
    let formula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return starts || formula ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard special else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
