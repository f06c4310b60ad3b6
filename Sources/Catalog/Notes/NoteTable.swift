import Facilitation

/// Reads notes from a table whose line of headers says what is where.
struct NoteTable {
  private let file: String
  private let headers: CSVRecord
  private let places: [NoteColumn: Int]

  /// The notes of a table in order; what is archived is left out.
  ///
  /// Separated by commas, semicolons or tabs, whichever makes sense of the headers.
  ///
  /// - Throws: Every mistake with its line.
  static func rows(of text: String, file: String) throws(Faults) -> [NoteRow] {
    let (text, skipped, separator) = try separated(text, file: file)
    var records = try CSVReader.records(of: text, separator: separator, file: file)
    for index in records.indices { records[index].line += skipped }
    guard let headers = records.first else { return [] }
    return try NoteTable(headers, file: file).rows(of: records.dropFirst())
  }

  /// The table, how many lines above it were left out, and what separates its cells.
  private static func separated(
    _ text: String, file: String
  ) throws(Faults) -> (text: String, skipped: Int, separator: Unicode.Scalar) {
    // The line by which spreadsheets tell each other the separator.
    let first = text.prefix { !$0.isNewline }
    if first.lowercased().hasPrefix("sep="), let mark = first.dropFirst(4).unicodeScalars.first {
      return (String(text.dropFirst(first.count + 1)), 1, mark)
    }
    var best: (separator: Unicode.Scalar, known: Int, cells: Int) = (",", -1, 0)
    for separator: Unicode.Scalar in [",", ";", "\t"] {
      let head = try CSVReader.records(of: text, separator: separator, most: 1, file: file).first
      let cells = head?.cells ?? []
      let known = NoteColumn.places(in: cells).count
      if (known, cells.count) > (best.known, best.cells) { best = (separator, known, cells.count) }
    }
    return (text, 0, best.separator)
  }

  private init(_ headers: CSVRecord, file: String) throws(Faults) {
    self.file = file
    self.headers = headers
    places = NoteColumn.places(in: headers.cells)
    guard places[.text] == nil, places[.title] == nil else { return }
    let fault = Fault(
      file: file, line: headers.line, column: 1,
      problem: "none of the columns is known to hold notes",
      expected: "a header such as “text”, “note”, “title” or “content”")
    throw Faults([fault])
  }

  private func rows(of records: some Sequence<CSVRecord>) throws(Faults) -> [NoteRow] {
    var rows: [NoteRow] = []
    var faults: [Fault] = []
    for record in records {
      guard !hasMore(record) else {
        faults.append(surplus(of: record))
        continue
      }
      if cell(.archived, of: record)?.lowercased() == "true" { continue }
      if let row = row(of: record) { rows.append(row) }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    return rows
  }

  /// Whether a cell stands where no header is, as after a comma that was meant as text.
  private func hasMore(_ record: CSVRecord) -> Bool {
    record.cells.dropFirst(headers.cells.count).contains { !$0.isEmpty }
  }

  private func surplus(of record: CSVRecord) -> Fault {
    Fault(
      file: file, line: record.line, column: 1,
      problem: "there are \(record.cells.count) cells under \(headers.cells.count) headers",
      expected: "text with a separator in it between quotation marks")
  }

  /// The note of a record; nil where it says nothing.
  private func row(of record: CSVRecord) -> NoteRow? {
    let said = [cell(.title, of: record), cell(.text, of: record)].compactMap(\.self)
    guard let first = said.first, let last = said.last else { return nil }
    return NoteRow(
      line: record.line, text: first == last ? first : "\(first)\n\(last)",
      chart: cell(.chart, of: record), section: cell(.section, of: record),
      group: cell(.group, of: record), author: cell(.author, of: record),
      label: cell(.label, of: record), tags: tags(of: record),
      isPrivate: isTrue(.private, of: record))
  }

  /// What a record is tagged with; Trello sets the colour of a tag behind it: `Confidential (red)`.
  private func tags(of record: CSVRecord) -> [String] {
    let tags = (cell(.tags, of: record) ?? "").split { ",;|\n".contains($0) }.map { tag in
      tag.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return tags.filter { !$0.isEmpty }
      + (isTrue(.confidential, of: record) ? [Label.confidential.rawValue] : [])
  }

  private func isTrue(_ column: NoteColumn, of record: CSVRecord) -> Bool {
    ["yes", "true", "1", "x", "y"].contains(cell(column, of: record)?.lowercased() ?? "")
  }

  /// What a record says in a column; nil for nothing.
  private func cell(_ column: NoteColumn, of record: CSVRecord) -> String? {
    guard let place = places[column], place < record.cells.count else { return nil }
    let text = Self.unguarded(record.cells[place])
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// The text without the apostrophe by which a table keeps a spreadsheet from taking it for a
  /// formula.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.dropFirst().unicodeScalars.first,
      "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(next)
    else { return text }
    return String(text.dropFirst())
  }
}
