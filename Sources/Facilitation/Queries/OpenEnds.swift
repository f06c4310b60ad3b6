/// Something that a room may want to settle before its session closes.
public enum OpenEnd: Hashable, Codable, Sendable {
  /// A vote that still takes ballots.
  case openRound(RoundID)
  /// A vote that was closed and not revealed.
  case unrevealedRound(RoundID)
  /// A vote with a tie at its cut line that nobody has settled.
  case unsettledTie(RoundID)
  /// A part of the agenda that never began, though others did.
  case unheldPart(PartID)
  /// A group that has not reported back.
  case unheardGroup(GroupID)
  /// A parked note without an answer, and without an owner and a when.
  case parkedNote(NoteID)
  /// So many private notes that nobody has revealed.
  case privateNotes(Int)
  /// An action that is to be done and has no owner, or no date.
  case looseAction(ActionID)
  /// A table with so many rows that are neither complete nor dropped.
  case openRows(ChartID, Int)
}

extension Session {
  /// What is still open: parts of the agenda, votes, report-backs, parked notes, actions, each by number.
  public var openEnds: [OpenEnd] {
    let hidden = notes.count { $0.privacy != nil }
    return unheldParts + rounds.compactMap(openEnd) + unheardGroups.map { .unheardGroup($0) }
      + (hidden > 0 ? [.privateNotes(hidden)] : [])
      + parkedNotes.filter { $0.parking?.isOpen == true }.map { .parkedNote($0.id) }
      + actions.filter(\.isLoose).map { .looseAction($0.id) } + openTables
  }

  private var unheldParts: [OpenEnd] {
    guard agenda.parts.contains(where: \.clock.isStarted) else { return [] }
    return agenda.parts.filter { !$0.clock.isStarted }.map { .unheldPart($0.id) }
  }

  private var openTables: [OpenEnd] {
    charts.filter(\.isTable).compactMap { chart in
      let count = openRows(of: chart.id).count
      return count == 0 ? nil : .openRows(chart.id, count)
    }
  }

  private func openEnd(of round: Round) -> OpenEnd? {
    switch round.state {
    case .open: .openRound(round.id)
    case .closed: .unrevealedRound(round.id)
    case .revealed: unsettledTie(of: round.id) == nil ? nil : .unsettledTie(round.id)
    case .draft, .void: nil
    }
  }

  /// The groups that have neither spoken nor written anything down, where groups report back at all.
  private var unheardGroups: [GroupID] {
    let isPlanned = agenda.parts.contains { $0.plan.kind == .reportBack }
    guard isPlanned || !reportBacks.isEmpty || turnQueue != TurnQueue() else { return [] }
    return groups.map(\.id).filter { group in
      let said = reportBacks[group] ?? ReportBack()
      let hasTurn = turnState(of: group) == .waiting || turnState(of: group) == .skipped
      return said.headline.isEmpty && said.points.isEmpty && hasTurn
    }
  }

  /// What is open, as a sentence without its full stop.
  public func sentence(of end: OpenEnd) -> String {
    switch end {
    case .openRound(let round): "the vote \(name(of: round)) takes ballots"
    case .unrevealedRound(let round): "the vote \(name(of: round)) is not revealed"
    case .unsettledTie(let round): "the tie in \(name(of: round)) is not settled"
    case .unheldPart(let part): "\(name(of: part)) has not been held"
    case .unheardGroup(let group): "\(name(of: group)) has not reported back"
    case .parkedNote(let note): "parked note #\(note) \(notes[note]?.parking?.missing ?? "is open")"
    case .privateNotes(let count):
      count.counted("private note is", "private notes are") + " not revealed"
    case .openRows(let chart, let count):
      count.counted("row") + " of \((charts[chart]?.title ?? "").quoted) "
        + (count == 1 ? "is" : "are") + " not complete"
    case .looseAction(let action):
      "action \(action), \((actions[action]?.what ?? "").quoted), \(actions[action]?.missing ?? "")"
    }
  }
}

extension ActionItem {
  /// Whether it is to be done, and somebody or some day is missing.
  var isLoose: Bool { !done && (who.isEmpty || due.isEmpty) }

  /// What it lacks, in a few words.
  fileprivate var missing: String {
    who.isEmpty ? due.isEmpty ? "has no owner and no date" : "has no owner" : "has no date"
  }
}

extension Parking {
  /// What a parked note still needs, in a few words.
  public var missing: String {
    switch (owner.isEmpty, when.isEmpty) {
    case (true, true): "needs an owner and a when"
    case (true, false): "needs an owner"
    case (false, _): "needs a when"
    }
  }
}
