extension PageImages {
  /// The kind of a page that holds rows of a table.
  private static let leaf: UInt8 = 13

  /// Whatever looks like a line of the journal, the older ones first; its checksum tells whether it is.
  func journalLines() -> [JournalLine] {
    images.flatMap { page, bytes in lines(on: [UInt8](bytes), header: page == 1 ? 100 : 0) }
  }

  private func lines(on page: [UInt8], header: Int) -> [JournalLine] {
    guard page.count > header + 8, page[header] == Self.leaf else { return [] }
    let cells = page.number(at: header + 3, bytes: 2) ?? 0
    return (0..<cells).compactMap { cell in
      page.number(at: header + 8 + 2 * cell, bytes: 2).flatMap { line(on: page, at: $0) }
    }
  }

  /// The line of the cell at an offset of a page: a length, a row number, a record.
  private func line(on page: [UInt8], at offset: Int) -> JournalLine? {
    var reader = RecordReader(bytes: page, offset: offset)
    guard let length = reader.variable(), let row = reader.variable(),
      0..<1_000_000_000 ~= length, row > 0
    else { return nil }
    let local = Self.local(of: length, usable: page.count)
    guard let here = page.slice(at: reader.offset, count: local) else { return nil }
    var payload = [UInt8](here)
    if local < length {
      guard let next = page.number(at: reader.offset + local, bytes: 4) else { return nil }
      payload += overflow(from: next, count: length - local)
    }
    guard payload.count == length else { return nil }
    return JournalLine(record: payload, sequence: row)
  }

  /// How many bytes of a payload stand on the page itself.
  private static func local(of length: Int, usable: Int) -> Int {
    let most = usable - 35
    guard length > most else { return length }
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (length - least) % (usable - 4)
    return wanted <= most ? wanted : least
  }
}

extension JournalLine {
  /// The line in a record of the database; nil for a record of something else.
  fileprivate init?(record: [UInt8], sequence: Int) {
    var header = RecordReader(bytes: record)
    guard let length = header.variable(), length <= record.count else { return nil }
    var kinds: [Int] = []
    while header.offset < length, let kind = header.variable() { kinds.append(kind) }
    guard kinds.count == 7, kinds[0] == 0 else { return nil }
    var values = RecordReader(bytes: record, offset: length)
    guard let command = values.text(kinds[1]), let at = values.integer(kinds[2]),
      let actor = values.text(kinds[3]), let kind = values.text(kinds[4]),
      let body = values.text(kinds[5]), let checksum = values.integer(kinds[6])
    else { return nil }
    self.init()
    self.sequence = sequence
    self.command = command
    self.at = at
    self.actor = actor
    self.kind = kind
    self.body = body
    self.checksum = checksum
  }
}
