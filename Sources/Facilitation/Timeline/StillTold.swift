extension Timeline {
  /// The session as it was after an entry, so far as it may be told to an audience today; nil where
  /// there is no such entry.
  ///
  /// Who runs the session reads it as it was. To others only words are told that still stand, and
  /// they travel no further than they may by the stricter of the label then and the label now: what
  /// was rewritten, taken down or redacted since is left out as if it had not been written.
  public func session(at revision: Int, toldTo audience: Audience) -> Session? {
    guard let then = session(at: revision) else { return nil }
    guard audience != .internal, let latest, revision < self.revision else { return then }
    return StillTold(then, today: latest, audience: audience).session
  }
}

/// What of an earlier moment may still be told.
private struct StillTold {
  private(set) var session: Session
  private let today: Session
  private let audience: Audience

  init(_ session: Session, today: Session, audience: Audience) {
    self.session = session
    self.today = today
    self.audience = audience
    limitNames()
    // Before anything else is taken away that notes and statements are labelled by.
    let labels = session.statements.filter { !$0.isPoint }.map { ($0, strictest($0)) }
    for note in session.notes { limit(note) }
    for row in session.rows { limit(row) }
    for cluster in session.clusters { limit(cluster) }
    for group in session.groups { limitReportBack(of: group.id) }
    for round in session.rounds { limit(round) }
    limitEnd()
    for (statement, label) in labels where self.session.ownLabel(of: statement) != nil {
      self.session.evolveLabels(.statementLabelled(statement, label: label))
    }
    takeDownCharts()
  }

  private func strictest(_ statement: Statement) -> Label? {
    session.label(of: statement).map { max($0, today.label(of: statement) ?? $0) }
  }

  /// What everything is called, and who is who, is told as it is called today.
  private mutating func limitNames() {
    session.details = today.details
    for person in session.participants {
      session.participants.update(person.id) { $0.name = today.participants[person.id]?.name }
    }
    for group in session.groups {
      session.groups.update(group.id) { $0.name = today.groups[group.id]?.name ?? "a group" }
      session.groups.update(group.id) { $0.purpose = today.groups[group.id]?.purpose ?? "" }
    }
    for section in session.sections {
      session.sections.update(section.id) { $0.title = today.sections[section.id]?.title ?? "" }
    }
    for chart in session.charts {
      session.charts.update(chart.id) { $0.title = today.charts[chart.id]?.title ?? "" }
      session.charts.update(chart.id) { $0.prompts = today.charts[chart.id]?.prompts ?? [] }
    }
  }

  private mutating func limit(_ note: Note) {
    guard let now = today.notes[note.id], now.text == note.text else {
      return session.evolveNotes(.noteRemoved(note.id))
    }
    session.notes.update(note.id) { note in
      note.label = max(note.label, now.label)
      note.privacy = note.privacy ?? now.privacy
      if note.member != now.member { note.member = nil }
      note.parking = note.parking.map { parking in
        var parking = parking
        parking.owner = parking.owner.asFar(asIn: now.parking?.owner)
        parking.when = parking.when.asFar(asIn: now.parking?.when)
        parking.answer = parking.answer.asFar(asIn: now.parking?.answer)
        parking.reason = parking.reason.asFar(asIn: now.parking?.reason)
        return parking
      }
    }
  }

  private mutating func limit(_ row: TableRow) {
    guard let now = today.rows[row.id] else { return session.rows.remove(row.id) }
    session.rows.update(row.id) { row in
      for index in row.cells.indices {
        row.cells[index] = row.cells[index].asFar(asIn: now.cell(index))
      }
      if row.dropped != now.dropped { row.dropped = row.dropped.map { _ in "" } }
    }
  }

  /// A cluster's name may be made of any note in it, those that came in since included.
  private mutating func limit(_ cluster: Cluster) {
    let notes = today.notes(of: cluster.id)
    if let now = today.clusters[cluster.id], !notes.isEmpty,
      notes.allSatisfy({ $0.isShown(to: .report(audience)) })
    {
      session.clusters.update(cluster.id) { $0.name = now.name }
    } else {
      session.clusters.remove(cluster.id)
    }
  }

  private mutating func limitReportBack(of group: GroupID) {
    let now = today.reportBacks[group] ?? ReportBack()
    let plan = today.plan
    session.changeReportBack(of: group) { said in
      said.headline = said.headline.asFar(asIn: now.headline)
      said.presenter = said.presenter.asFar(asIn: now.presenter)
      said.points = said.points.compactMap { point in
        now.points.first { $0.text == point.text }.map { same in
          var point = point
          let labels = [point.label, same.label].map { $0 ?? plan.defaultLabel }
          point.label = labels.max()
          return point
        }
      }
    }
  }

  private mutating func limit(_ round: Round) {
    guard let now = today.rounds[round.id] else { return session.rounds.remove(round.id) }
    session.rounds.update(round.id) { round in
      round.rules.title = now.rules.title
      round.rules.question = now.rules.question
      round.voidReason = round.voidReason.asFar(asIn: now.voidReason)
      if round.settlement != now.settlement { round.settlement = nil }
      if now.state == .void { round.state = .void }
    }
  }

  private mutating func limitEnd() {
    for action in session.actions {
      guard let now = today.actions[action.id], now.what == action.what else {
        session.actions.remove(action.id)
        continue
      }
      session.actions.update(action.id) { $0.who = $0.who.asFar(asIn: now.who) }
      session.actions.update(action.id) { $0.due = $0.due.asFar(asIn: now.due) }
    }
    for item in session.feedback where today.feedback[item.id]?.line != item.line {
      session.feedback.remove(item.id)
    }
    for item in session.resources {
      let now = today.resources[item.id]
      if now?.title != item.title || now?.who != item.who || now?.link != item.link {
        session.resources.remove(item.id)
      }
    }
  }

  private mutating func takeDownCharts() {
    for section in session.sections where today.sections[section.id] == nil {
      session.evolveCharts(.sectionRemoved(section.id))
    }
    for chart in session.charts where today.charts[chart.id] == nil {
      session.evolveCharts(.chartRemoved(chart.id))
    }
  }
}

extension Statement {
  fileprivate var isPoint: Bool { if case .point = self { true } else { false } }
}

extension String {
  /// The text as far as it stands: empty where another is in its place today.
  fileprivate func asFar(asIn today: String?) -> String { self == today ? self : "" }
}
