extension Event {
  /// Everything that somebody typed and that stands in this event, in order; never empty texts.
  ///
  /// It is read by the same road on which a copy is rewritten, so that whatever the one knows of the
  /// other does too.
  ///
  /// - Parameters:
  ///   - session: the session that says what things are called.
  ///   - revision: that of the event's entry, for what has no other name.
  func writings(in session: Session, revision: Int) -> [Writing] {
    if case .sessionCreated(let plan, let details) = self {
      return Writing.all(at: "the head of the session") { _ = details.rewritten($0) }
        + plan.writings
    }
    let place = place(in: session) ?? "entry \(revision) of the log"
    return Writing.all(at: place) { _ = rewritten($0) }
  }

  /// Where what was typed stands; nil where that has no name of its own.
  private func place(in session: Session) -> String? {
    switch area {
    case .session: "the head of the session"
    case .people, .groups: placeInRoom(in: session)
    case .charts, .notes, .clusters: placeOnCharts(in: session)
    case .voting: round.map { "round \($0)" }
    case .plenary: placeInPlenary(in: session)
    case .agenda: "the plan"
    case .projector, .turns: "what the projector showed"
    case .groupWork:
      if case .nudgeSent(let nudge) = self { "line \(nudge.id) to helpers" } else { nil }
    case .undo: nil
    }
  }

  private func placeInRoom(in session: Session) -> String? {
    switch self {
    case .personAdded(let person): "the name of \(person.slot)"
    case .personNamed(let slot, _): "the name of \(slot.slot)"
    case .groupAdded(let group), .groupChanged(let group): session.name(of: group.id)
    default: nil
    }
  }

  private func placeOnCharts(in session: Session) -> String? {
    switch self {
    case .chartAdded(let chart): "chart \(chart.id)"
    case .chartChanged(let chart, _, _): "chart \(chart)"
    case .sectionAdded(let section, _): "chart \(section.chart)"
    case .sectionChanged(let section, _): session.sections[section].map { "chart \($0.chart)" }
    case .rowAdded(let row): "row \(row.id)"
    case .rowFilled(let row, _), .rowDropped(let row, _): "row \(row)"
    case .noteAdded(let note, _): "note #\(note.id)"
    case .noteEdited(let note, _), .noteParked(let note, _): "note #\(note)"
    case .clusterAdded(let cluster): "cluster \(cluster.id)"
    case .clusterRenamed(let cluster, _): "cluster \(cluster)"
    default: nil
    }
  }

  private func placeInPlenary(in session: Session) -> String? {
    switch self {
    case .presenterNamed(let group, _), .headlineWritten(let group, _),
      .pointsWritten(let group, _):
      "the report-back of \(session.name(of: group))"
    case .actionAdded(let action), .actionChanged(let action): "action \(action.id)"
    case .feedbackAdded(let item): "feedback \(item.id)"
    case .resourceAdded(let resource): "resource \(resource.id)"
    default: nil
    }
  }
}

extension Plan {
  /// Everything that its author typed.
  var writings: [Writing] { Writing.all(at: "the plan") { _ = rewritten($0) } }
}

extension Writing {
  /// What a rewriting comes across.
  fileprivate static func all(at place: String, _ rewrite: (Rewriting) -> Void) -> [Writing] {
    var found: [Writing] = []
    func take(_ text: String, isName: Bool) -> String {
      if !text.isEmpty { found.append(Writing(place: place, text: text, isName: isName)) }
      return text
    }
    rewrite(
      Rewriting(
        text: { take($0, isName: false) }, person: { take($0, isName: true) },
        name: { $0.map { take($0, isName: true) } }, actor: { $0 }, command: { $0 }))
    return found
  }
}
