public import Facilitation
import Foundation

/// Reads a file of notes that were written elsewhere.
public enum NoteFile {
  /// The most bytes that such a file has.
  static let sizeLimit = 4 * 1024 * 1024

  /// The forms of such a file.
  public enum Form: String, CaseIterable, Sendable {
    /// A table with a line of headers, as board tools and spreadsheets export.
    case csv
    /// The items of lists, each under its heading.
    case markdown
    /// A note a line.
    case lines

    /// The form that the ending of a file's name tells.
    public init(ofFileNamed path: String) {
      switch URL(fileURLWithPath: path).pathExtension.lowercased() {
      case "csv", "tsv": self = .csv
      case "md", "markdown": self = .markdown
      default: self = .lines
      }
    }
  }

  /// The notes of a file, in order.
  ///
  /// - Parameters:
  ///   - path: the file, in UTF-8.
  ///   - form: its form.
  /// - Throws: `CatalogError.unreadable`, or `.faulty` with every mistake in its table or encoding.
  public static func rows(of path: String, as form: Form) throws(CatalogError) -> [NoteRow] {
    let data = try TextFile.bytes(of: path, most: sizeLimit)
    return try faulty { () throws(Faults) in
      try rows(of: try text(of: data, file: path), as: form, file: path)
    }
  }

  /// The notes of a text, in order.
  ///
  /// - Throws: Every mistake with its line.
  static func rows(
    of text: String, as form: Form, file: String
  ) throws(Faults) -> [NoteRow] {
    switch form {
    case .csv: try NoteTable.rows(of: text, file: file)
    case .markdown: NoteList.rows(of: text)
    case .lines: NoteLines.rows(of: text)
    }
  }

  /// The text of a file without its byte order mark; the first line that is not UTF-8 is named.
  private static func text(of data: Data, file: String) throws(Faults) -> String {
    if let text = String(validating: data, as: UTF8.self) {
      return text.unicodeScalars.first == "\u{FEFF}"
        ? String(text.unicodeScalars.dropFirst()) : text
    }
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let fault = Fault(
      file: file, line: wrong + 1, column: 1, problem: "this is not text in UTF-8",
      expected: "a file saved as UTF-8")
    throw Faults([fault])
  }
}
