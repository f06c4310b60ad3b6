extension NoteColour {
  fileprivate static let all = allCases
}

extension Label {
  fileprivate static let all = allCases
}

extension SectionKind {
  static let all = allCases
}

extension Packer {
  /// Writes a note.
  mutating func note(_ note: Note) {
    id(note.id)
    text(note.text)
    colour(note.colour)
    label(note.label)
    id(note.section)
    actor(note.author)
    instant(note.writtenAt)
    let isPlain =
      note.member == nil && note.cluster == nil && note.privacy == nil && note.parking == nil
      && note.merged == nil && note.twins.isEmpty
    flag(isPlain)
    if !isPlain { belongings(of: note) }
  }

  private mutating func belongings(of note: Note) {
    optional(note.member) { $0.id($1) }
    optional(note.cluster) { $0.id($1) }
    optional(note.privacy) { packer, privacy in
      packer.id(privacy.group)
      packer.optional(privacy.part) { $0.id($1) }
    }
    optional(note.parking) { $0.parking($1) }
    optional(note.merged) { packer, merged in
      packer.id(merged.face)
      packer.signed(Int64(merged.place))
      packer.optional(merged.cluster) { $0.id($1) }
    }
    list(note.twins) { $0.id($1) }
  }

  private mutating func parking(_ parking: Parking) {
    for line in [parking.owner, parking.when, parking.answer, parking.reason] { text(line) }
    flag(parking.waived)
    optional(parking.label) { $0.label($1) }
  }

  /// Writes a column.
  mutating func section(_ section: Section) {
    id(section.id)
    id(section.chart)
    text(section.title)
    choice(section.kind, of: SectionKind.all)
    colour(section.colour)
    list(section.notes) { $0.id($1) }
  }

  /// Writes the colour of a paper.
  mutating func colour(_ colour: NoteColour) { choice(colour, of: NoteColour.all) }

  /// Writes how far something may travel.
  mutating func label(_ label: Label) { choice(label, of: Label.all) }
}

extension Unpacker {
  /// Reads a note.
  mutating func note() throws(PackFault) -> Note {
    let id: NoteID = try id()
    let text = try text()
    let colour = try colour()
    let label = try label()
    var note = Note(
      id: id, text: text, colour: colour, label: label, section: try self.id(),
      author: try actor(), writtenAt: try instant())
    if try !flag() { try readBelongings(of: &note) }
    return note
  }

  private mutating func readBelongings(of note: inout Note) throws(PackFault) {
    note.member = try optional { read throws(PackFault) in try read.id() }
    note.cluster = try optional { read throws(PackFault) in try read.id() }
    note.privacy = try optional { read throws(PackFault) in
      Privacy(
        group: try read.id(), part: try read.optional { part throws(PackFault) in try part.id() })
    }
    note.parking = try optional { read throws(PackFault) in try read.parking() }
    note.merged = try optional { read throws(PackFault) in
      Merged(
        face: try read.id(), place: Int(try read.signed()),
        cluster: try read.optional { cluster throws(PackFault) in try cluster.id() })
    }
    note.twins = try list { read throws(PackFault) in try read.id() }
  }

  private mutating func parking() throws(PackFault) -> Parking {
    let (owner, when, answer, reason) = (try text(), try text(), try text(), try text())
    let waived = try flag()
    return Parking(
      owner: owner, when: when, answer: answer, waived: waived, reason: reason,
      label: try optional { read throws(PackFault) in try read.label() })
  }

  /// Reads a column.
  mutating func section() throws(PackFault) -> Section {
    var section = Section(
      id: try id(), chart: try id(), title: try text(), kind: try choice(of: SectionKind.all),
      colour: try colour())
    section.notes = try list { read throws(PackFault) in try read.id() }
    return section
  }

  /// Reads the colour of a paper.
  mutating func colour() throws(PackFault) -> NoteColour { try choice(of: NoteColour.all) }

  /// Reads how far something may travel.
  mutating func label() throws(PackFault) -> Label { try choice(of: Label.all) }
}
