// What screens and reports ask of a session again and again.

extension Session {
  /// The members of a group, by slot.
  public func members(of group: GroupID) -> [Participant] {
    participants.filter { $0.role == .participant && $0.group == group }
  }

  /// The helpers of a group, by slot.
  public func helpers(of group: GroupID) -> [Participant] {
    participants.filter { $0.role == .helper && $0.group == group }
  }

  /// Everybody who may vote and is in the room, by slot.
  public var voters: [Participant] {
    participants.filter { $0.present && isVoter($0) }
  }

  /// Whether a person may vote: participants, and staff where the plan says so.
  public func isVoter(_ person: Participant) -> Bool {
    person.role == .participant || plan.staffVote
  }

  /// The charts of a group, or (nil) of the plenary, in the order they were hung.
  public func charts(of owner: GroupID?) -> [Chart] {
    charts.filter { $0.owner == owner }
  }

  /// The sections of a chart, from left to right.
  public func sections(of chart: ChartID) -> [Section] {
    (charts[chart]?.sections ?? []).compactMap { sections[$0] }
  }

  /// The notes of a section, from top to bottom.
  public func notes(in section: SectionID) -> [Note] {
    (sections[section]?.notes ?? []).compactMap { notes[$0] }
  }

  /// The notes of a chart, section by section.
  public func notes(on chart: ChartID) -> [Note] {
    sections(of: chart).flatMap { notes(in: $0.id) }
  }

  /// The notes of a cluster, by number.
  public func notes(of cluster: ClusterID) -> [Note] {
    notes.filter { $0.cluster == cluster }
  }

  /// The notes in the parking lot, by number.
  public var parkedNotes: [Note] {
    notes.filter { $0.parking != nil }
  }

  /// The chart that a note is on.
  public func chart(of note: Note) -> Chart? {
    sections[note.section].flatMap { charts[$0.chart] }
  }

  /// The group whose chart a note is on; nil for the plenary's.
  public func group(of note: Note) -> GroupID? {
    chart(of: note)?.owner
  }

  /// The round that takes ballots now.
  public var openRound: Round? {
    rounds.first { $0.state == .open }
  }
}
