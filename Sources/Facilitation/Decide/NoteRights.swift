// What a helper may write on: the charts of the own group and of the plenary.

extension Actor {
  /// Whether a chart is one of those that the actor writes on, while writing is not frozen.
  public func mayWrite(on chart: Chart) -> Bool {
    guard let group, let owner = chart.owner else { return true }
    return owner == group
  }
}

extension Session {
  /// The note, where the actor may change it.
  @discardableResult
  func requireWritable(_ id: NoteID, by actor: Actor) throws(Refusal) -> Note {
    let note = try requireNote(id)
    try requireWritable(note.section, by: actor)
    return note
  }

  /// The section, where the actor may write on its chart.
  @discardableResult
  func requireWritable(_ id: SectionID, by actor: Actor) throws(Refusal) -> Section {
    let section = try requireSection(id)
    _ = try requireWritable(try requireChart(section.chart), by: actor)
    return section
  }

  /// The chart, where the actor may write on it.
  func requireWritable(_ chart: Chart, by actor: Actor) throws(Refusal) -> Chart {
    try requireUnfrozen(for: actor)
    guard !actor.mayWrite(on: chart), let group = actor.group, let owner = chart.owner else {
      return chart
    }
    throw Refusal(
      .notAllowed,
      "\(chart.title.quoted) is a chart of \(name(of: owner)); "
        + "you write on those of \(name(of: group)) and of the plenary.")
  }

  /// Checks that a note can be said to be a person's: a helper names the own group's members.
  func requireSpeaker(_ slot: ParticipantID, for actor: Actor) throws(Refusal) {
    _ = try requireOwnMember(slot, of: actor)
  }
}
