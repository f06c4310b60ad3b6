// What of a session goes to another laptop: the one place that says so. Whatever is left out here is
// on no wire and in no replica.

extension Session {
  /// The session as the laptop at a seat may hold it.
  ///
  /// A co-facilitator holds everything. A helper holds what the screens of its group show, its own
  /// ballots and the latest of its own steps. A projector holds what the room may see. Nobody else
  /// holds more than a projector.
  ///
  /// - Parameter seat: whose laptop it is.
  public func carried(to seat: Seat) -> Session {
    switch seat {
    case .facilitator: self
    case .helper(let group): carried(toHelperOf: group)
    case .projector, .organiser, .room: carriedToProjector
    }
  }
}

extension Session {
  /// How many of its latest steps a helper's laptop can take back while it is cut off.
  static let stepsCarried = 32

  private func carried(toHelperOf group: GroupID) -> Session {
    var carried = seen(by: .helper(group))
    if !plan.helpersSeeOtherGroups { carried.leaveOutCharts(ofOtherGroupsThan: group, in: self) }
    for round in rounds where round.state != .revealed {
      carried.rounds[round.id] = round.counting(in: self) { slot in
        participants[slot]?.group == group
      } tally: {
        $0 == group
      }
    }
    for nudge in nudges where !nudge.groups.contains(group) { carried.nudges.remove(nudge.id) }
    carried.keepSteps(ofHelpersOf: group)
    return carried
  }

  /// Keeps the latest steps of a group's helpers, and of who changed what only what can stand
  /// against taking those back.
  private mutating func keepSteps(ofHelpersOf group: GroupID) {
    histories = histories.filter { $0.key.seat == .helper(group) }
      .mapValues { $0.latest(Session.stepsCarried) }
    let changes = histories.values.flatMap(\.steps).flatMap(\.changed)
    let all = touches
    touches = [:]
    for subject in changes.flatMap(\.subject.guarded) { touches[subject] = all[subject] }
  }

  /// Takes away what hangs on other groups' charts, but for what the whole room votes on.
  private mutating func leaveOutCharts(ofOtherGroupsThan group: GroupID, in whole: Session) {
    let others = Set(charts.filter { ($0.owner ?? group) != group }.map(\.id))
    let hidden = Set(sections.filter { others.contains($0.chart) }.map(\.id))
    let votedOn = Set(whole.rounds.flatMap { $0.state == .draft ? [] : $0.targets })
    for chart in others { charts.remove(chart) }
    for section in hidden { sections.remove(section) }
    for row in whole.rows where others.contains(row.chart) { rows.remove(row.id) }
    for note in whole.notes where hidden.contains(note.section) {
      if !votedOn.contains(.note(note.id)) { notes.remove(note.id) }
    }
  }
}

extension History {
  /// The history with its latest steps alone.
  fileprivate func latest(_ count: Int) -> History {
    var history = self
    history.undoable = History.Steps(undoable.suffix(count))
    history.redoable = History.Steps(redoable.suffix(count))
    return history
  }
}
