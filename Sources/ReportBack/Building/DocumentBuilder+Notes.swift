import Facilitation

extension DocumentBuilder {
  /// A note as it is shown in its place.
  func line(_ note: Note) -> NoteLine {
    NoteLine(
      number: note.id.number, text: note.text, label: note.label, group: groupName(of: note),
      member: disclosure.namesMembers ? note.member.map(memberName) : nil,
      dots: dots[.note(note.id)] ?? [], parked: note.parking != nil, isPrivate: note.privacy != nil,
      merged: merged(with: note))
  }

  /// What is said beside a note that leads its family; each under its own label.
  private func merged(with note: Note) -> [MergedLine] {
    guard !isAlone(note), leads(note) else { return [] }
    return family(of: note).dropFirst().map { other in
      MergedLine(
        number: other.id.number, text: other.text == note.text ? nil : other.text,
        label: other.label, group: groupName(of: other))
    }
  }

  /// Those of a note and all that it was merged with that are in the report, the face first.
  private func family(of note: Note) -> [Note] {
    session.family(of: session.face(of: note.id)).filter(disclosure.shows)
  }

  /// Whether a note was merged with nothing, as most were not.
  private func isAlone(_ note: Note) -> Bool { note.merged == nil && note.twins.isEmpty }

  /// Whether a note stands in the report for what it was merged with: the face does, unless it is
  /// withheld.
  func leads(_ note: Note) -> Bool {
    note.merged == nil ? disclosure.shows(note) : family(of: note).first?.id == note.id
  }

  /// The number of the note that stands for this one, so far as the reader can follow it.
  private func standing(for note: Note) -> Int? {
    leads(note) ? nil : family(of: note).first?.id.number
  }

  /// The notes of a section that are in the report, from top to bottom.
  func shownNotes(in section: SectionID) -> [Note] {
    session.notes(in: section).compactMap { note in
      isAlone(note) ? (disclosure.shows(note) ? note : nil) : family(of: note).first
    }
  }

  /// The notes of a chart's sections of one kind that are in the report.
  func shownNotes(on chart: ChartID, kind: SectionKind) -> [Note] {
    session.sections(of: chart).filter { $0.kind == kind }.flatMap { shownNotes(in: $0.id) }
  }

  /// Chapter 5: the notes in all sections of one kind, chart by chart.
  func lines(of kind: SectionKind) -> [NoteLine] {
    inToldOrder(session.charts.flatMap { shownNotes(on: $0.id, kind: kind) }).map(line)
  }

  /// Chapter 12: every note in the order of time, then of numbers.
  func appendix() -> [NoteRecord] {
    notes
      .sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
      .map { note in
        NoteRecord(
          note: line(note), writtenAt: disclosure.tellsTimes ? local(note.writtenAt) : nil,
          chart: columns[note.section]?.chart ?? "", section: columns[note.section]?.title ?? "",
          cluster: cluster(of: note).flatMap(name), mergedInto: standing(for: note))
      }
  }

  /// A pointer to a note, so far as the reader can follow it; nil where the audience may not read
  /// the note.
  func reference(to id: NoteID) -> NoteReference? {
    guard let note = session.notes[id] else {
      let number = disclosure.showsTakenDown ? id.number : nil
      return NoteReference(number: number, takenDown: true)
    }
    guard disclosure.shows(note) else { return nil }
    return NoteReference(
      number: id.number, text: note.text, group: groupName(of: note), label: note.label,
      takenDown: false, mergedInto: standing(for: note))
  }

  /// The group whose chart a note is on, where groups are named.
  func groupName(of note: Note) -> String? {
    disclosure.namesGroups ? columns[note.section]?.group : nil
  }

  /// What is told of each column.
  func columnReports() -> [SectionID: ColumnReport] {
    let reports = session.sections.map { section in
      let chart = session.charts[section.chart]
      return ColumnReport(
        title: section.title, chart: chart.map(title) ?? "", owner: chart?.owner,
        group: chart?.owner.flatMap { session.groups[$0]?.name })
    }
    return Dictionary(uniqueKeysWithValues: zip(session.sections.map(\.id), reports))
  }

  /// A member by name, or by slot where the name is not known.
  func memberName(_ slot: ParticipantID) -> String {
    session.participants[slot]?.name ?? slot.slot
  }
}

/// What is told of a column, whatever note hangs in it.
struct ColumnReport {
  /// Its heading.
  let title: String
  /// The title of its chart.
  let chart: String
  /// The group whose chart it is on; nil for the plenary's.
  let owner: GroupID?
  /// The name of that group.
  let group: String?
}
