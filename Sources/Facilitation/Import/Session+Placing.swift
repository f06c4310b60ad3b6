extension Session {
  /// The notes that rows make, and what is wrong with the rows that cannot become one.
  ///
  /// An author is found among the people by name or slot; one who is not there is left out.
  public func placed(
    _ rows: [NoteRow], at place: NotePlace
  ) -> (notes: [PlacedRow], faults: [RowFault]) {
    var notes: [PlacedRow] = []
    var faults: [RowFault] = []
    for row in rows {
      do throws(Refusal) {
        let draft = try draft(of: row, at: place)
        notes.append(PlacedRow(row: row, draft: draft, label: draft.label ?? plan.defaultLabel))
      } catch {
        faults.append(RowFault(line: row.line, sentence: error.sentence))
      }
    }
    return (notes, faults)
  }

  private func draft(of row: NoteRow, at place: NotePlace) throws(Refusal) -> NoteDraft {
    let text = try TextRule.note.checked(row.text, as: "A note")
    let chart = try chart(of: row, at: place)
    let section = try section(of: row, at: place, on: chart)
    return NoteDraft(
      text: text, section: section, label: try label(of: row, at: place),
      member: row.author.flatMap(person))
  }

  private func chart(of row: NoteRow, at place: NotePlace) throws(Refusal) -> Chart {
    if let chart = place.chart { return chart }
    if let title = row.chart { return try chart(named: title) }
    guard let name = row.group else {
      throw Refusal(
        .unknown, "It names neither a chart nor a group; name one chart for all notes.")
    }
    let group = try group(named: name)
    guard let chart = charts(of: group.id).first else {
      throw Refusal(.unknown, "The group \(group.name.quoted) has no chart to put a note on.")
    }
    return chart
  }

  private func section(
    of row: NoteRow, at place: NotePlace, on chart: Chart
  ) throws(Refusal) -> SectionID {
    if let title = place.section ?? row.section {
      return try section(named: title, in: chart.id).id
    }
    guard let first = chart.sections.first else {
      throw Refusal(.unknown, "The chart \(chart.title.quoted) has no section.")
    }
    return first
  }

  /// The strictest of what the row says and what is said of all; nil for as far as the plan says.
  private func label(of row: NoteRow, at place: NotePlace) throws(Refusal) -> Label? {
    if row.isPrivate, place.label == nil {
      throw Refusal(
        .notAllowed, "It was kept to its group; say with --label how far it may travel from here.")
    }
    let said =
      ([try row.label.map { word throws(Refusal) in try label(named: word) }]
      + row.tags.map(Label.init(tag:))).compactMap(\.self)
    return (said + [place.label].compactMap(\.self)).max()
  }

  private func label(named word: String) throws(Refusal) -> Label {
    if let label = Label(rawValue: word.folded) { return label }
    let labels = Label.allCases.map(\.rawValue).listed("or")
    throw Refusal(.unknown, "A label is \(labels), not \(word.quoted).")
  }

  private func person(named name: String) -> ParticipantID? {
    let wanted = name.folded
    let people = participants.filter {
      $0.name?.folded == wanted || $0.slot.folded == wanted
    }
    return people.count == 1 ? people.first?.id : nil
  }
}
