import Facilitation

extension DocumentBuilder {
  /// Chapter 9: the agenda as it was run.
  func agenda() -> AgendaReport {
    let parts = session.agenda.parts.map(line)
    return AgendaReport(
      parts: parts, plannedMinutes: parts.reduce(0) { $0 + $1.plannedMinutes },
      usedSeconds: parts.reduce(0) { $0 + $1.usedSeconds },
      leftOpen: session.leftOpen.filter(mayTell).map { session.sentence(of: $0) })
  }

  /// Whether the reader may know of something that was left open.
  private func mayTell(_ end: OpenEnd) -> Bool {
    switch end {
    case .parkedNote(let note): notes.contains { $0.id == note } && shows(.parking(note: note))
    case .looseAction(let action): actions().contains { $0.number == action.number }
    case .openRows(let chart, _): session.charts[chart].map(mayTellState) ?? false
    case .openRound(let round), .unrevealedRound(let round): rounds.contains { $0.id == round }
    case .unsettledTie(let round): rounds.contains { $0.id == round && tellsAll(of: $0) }
    case .unheardGroup: disclosure.namesGroups
    case .privateNotes: true
    // The agenda as run says so above.
    case .unheldPart: false
    }
  }

  private func mayTellState(of chart: Chart) -> Bool {
    !hidesRows(of: chart) && (chart.owner == nil || disclosure.namesGroups)
  }

  private func line(_ part: Part) -> AgendaLine {
    let clock = part.clock
    return AgendaLine(
      day: session.agenda.days > 1 ? part.plan.day : nil, title: part.plan.title,
      plannedMinutes: part.planned / 60, extendedSeconds: clock.extended,
      state: !clock.isStarted ? .notHeld : clock.finished ? .finished : .unfinished,
      startedAt: local(clock.stretches.first?.start), usedSeconds: clock.endedSeconds)
  }

  /// Chapter 9: equal say.
  func equalSay() -> EqualSayReport {
    let members = notesByMember()
    let notesByGroup = Dictionary(
      notes.map { (columns[$0.section]?.owner, 1) }, uniquingKeysWith: +)
    return EqualSayReport(
      groups: groupSays(notesByGroup), plenary: notesByGroup[nil] ?? 0,
      members: disclosure.namesMembers ? members.map { say(of: $0.member, notes: $0.notes) } : [],
      heard: disclosure.namesGroups ? members.count : nil,
      unattributed: disclosure.namesGroups ? notes.count { $0.member == nil } : nil)
  }

  private func groupSays(_ notes: [GroupID?: Int]) -> [GroupSay] {
    let all = session.groups.map { group in
      GroupSay(
        group: group.name, members: session.members(of: group.id).count,
        notes: notes[group.id] ?? 0)
    }
    guard !disclosure.namesGroups, !all.isEmpty else { return all }
    return [
      GroupSay(
        members: all.reduce(0) { $0 + $1.members }, notes: all.reduce(0) { $0 + $1.notes })
    ]
  }

  private func notesByMember() -> [(member: ParticipantID, notes: Int)] {
    Dictionary(grouping: notes.compactMap(\.member), by: \.self)
      .sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.count) }
  }

  private func say(of member: ParticipantID, notes: Int) -> MemberSay {
    let group = session.participants[member]?.group.flatMap { session.groups[$0]?.name }
    return MemberSay(member: memberName(member), group: group, notes: notes)
  }
}

extension PartClock {
  /// Seconds in the stretches that have ended; without a clock on the wall no more can be said.
  fileprivate var endedSeconds: Int {
    stretches.last.map { elapsed(at: $0.start) } ?? 0
  }
}
