/// A reader of CSV that knows RFC 4180 and nothing else.
enum RFC4180 {
  /// The rows of a table, each a list of cells.
  static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var scalars = Array(text.unicodeScalars)[...]
    while !scalars.isEmpty {
      row.append(cell(&scalars))
      guard scalars.popFirst() == "\r" else { continue }
      scalars = scalars.dropFirst()
      rows.append(row)
      row = []
    }
    return rows
  }

  /// Takes one cell, up to its comma or the end of its line.
  private static func cell(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    guard scalars.first == "\"" else {
      let plain = scalars.prefix { $0 != "," && $0 != "\r" }
      scalars = scalars[plain.endIndex...]
      return String(String.UnicodeScalarView(plain))
    }
    var text = String.UnicodeScalarView()
    scalars = scalars.dropFirst()
    while let scalar = scalars.popFirst() {
      if scalar == "\"" && scalars.popFirstQuote() == nil { break }
      text.append(scalar)
    }
    return String(text)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Takes the quotation mark that doubles the one before it; nil where there is none.
  fileprivate mutating func popFirstQuote() -> Unicode.Scalar? {
    first == "\"" ? removeFirst() : nil
  }
}
