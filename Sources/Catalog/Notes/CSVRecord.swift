/// A record of a table as RFC 4180 has it.
struct CSVRecord: Hashable {
  /// The line where it begins, from 1.
  var line: Int
  /// What stands in its places.
  var cells: [String]

  /// Whether there is nothing in it, as in an empty line.
  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads records: quotation marks around what has separators or line ends in it, and doubled where
/// they stand for themselves; any kind of line end.
struct CSVReader {
  private let separator: Unicode.Scalar
  private var records: [CSVRecord] = []
  private var cells: [String] = []
  private var cell = String.UnicodeScalarView()
  private var line = 1
  private var begin = 1
  /// The line of the quotation mark that is open.
  private var opened: Int?
  /// Whether the last scalar was a quotation mark inside quotation marks: the end of the text or the
  /// first of two.
  private var isDoubling = false
  private var afterReturn = false

  private init(separator: Unicode.Scalar) {
    self.separator = separator
  }

  /// The records of a text that are not blank.
  ///
  /// - Parameter most: how many to read.
  /// - Throws: the fault of a quotation mark that is never closed.
  static func records(
    of text: String, separator: Unicode.Scalar, most: Int = .max, file: String
  ) throws(Faults) -> [CSVRecord] {
    var reader = CSVReader(separator: separator)
    for scalar in text.unicodeScalars {
      reader.take(scalar)
      if reader.records.count >= most { return reader.records }
    }
    if let opened = reader.opened, !reader.isDoubling {
      let fault = Fault(
        file: file, line: opened, column: 1, problem: "a quotation mark is never closed",
        expected: "a second one after the text")
      throw Faults([fault])
    }
    reader.endRecord()
    return reader.records
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let isSecondOfLineEnd = scalar == "\n" && afterReturn
    afterReturn = scalar == "\r"
    if (scalar == "\n" || scalar == "\r") && !isSecondOfLineEnd { line += 1 }
    if opened != nil, takeQuoted(scalar) { return }
    switch scalar {
    case "\"" where cell.isEmpty: opened = line
    case separator: endCell()
    case "\n" where isSecondOfLineEnd: begin = line
    case "\n", "\r": endRecord()
    default: cell.append(scalar)
    }
  }

  /// Takes what stands in quotation marks; false for the first scalar after them.
  private mutating func takeQuoted(_ scalar: Unicode.Scalar) -> Bool {
    switch (scalar, isDoubling) {
    case ("\"", true):
      cell.append(scalar)
      isDoubling = false
    case ("\"", false): isDoubling = true
    case (_, true):
      isDoubling = false
      opened = nil
      return false
    case (_, false): cell.append(scalar)
    }
    return true
  }

  private mutating func endCell() {
    cells.append(String(cell))
    cell = String.UnicodeScalarView()
  }

  private mutating func endRecord() {
    endCell()
    let record = CSVRecord(line: begin, cells: cells)
    if !record.isBlank { records.append(record) }
    cells = []
    begin = line
  }
}
