import Facilitation

extension Model {
  mutating func perform(_ action: ReportBackAction) -> [Effect] {
    guard let group = speakingGroup else { return action == .leave ? leaveReportBack() : [] }
    if action.isOfTurns { return performOnTurns(action, group) }
    switch action {
    case .open where reportBack.pane == .notes, .takeNote: return takeNote(for: group)
    case .addPoint:
      var form = pointForm(of: group, place: nil)
      form.caution = fullObstacle(for: group)
      return open(form)
    case .open, .editPoint: return open(pointForm(of: group, place: pointPlace))
    case .markEcho: return open(echoPicker(of: group))
    case .markNew: return changePoints(of: group) { $0[$1].echo = nil }
    case .removePoint:
      return changePoints(of: group, confirming: "The point is taken away.") { $0.remove(at: $1) }
    case .raisePoint: return movePoint(of: group, by: -1)
    case .lowerPoint: return movePoint(of: group, by: 1)
    case .writeHeadline: return open(headlineForm(of: group))
    case .namePresenter: return open(presenterForm(of: group))
    case .makeAction: return makeActionInHand()
    case .discuss: return openDiscussion()
    case .label, .labelHeadline: return openLabel(for: action, group)
    default: return moveInReportBack(action, group)
    }
  }

  private mutating func moveInReportBack(
    _ action: ReportBackAction, _ group: Group
  ) -> [Effect] {
    switch action {
    case .nextGroup: stepGroup(by: 1)
    case .previousGroup: stepGroup(by: -1)
    case .toNotes: reportBack.pane = .notes
    case .toPoints: reportBack.pane = .points
    case .down: stepInPane(by: 1)
    case .up: stepInPane(by: -1)
    case .pageDown: stepInPane(by: 10)
    case .pageUp: stepInPane(by: -10)
    case .first: stepInPane(by: -reportBack.notes.count - ReportBack.mostPoints)
    case .last: stepInPane(by: reportBack.notes.count + ReportBack.mostPoints)
    default: return goElsewhere(action, group)
    }
    return []
  }

  private mutating func goElsewhere(_ action: ReportBackAction, _ group: Group) -> [Effect] {
    switch action {
    case .readNote: return reportBack.note.id.map { read($0) } ?? []
    case .spotlight:
      return send(
        .moveSpotlight(to: .reportBack(group.id)),
        confirming: "The room sees what “\(group.name)” says.")
    case .toChart: return showFirstChart(of: group.id)
    case .toPlenary: return showFirstChart(of: nil)
    case .leave: return leaveReportBack()
    default: return []
    }
  }

  private mutating func read(_ note: NoteID) -> [Effect] {
    layers.append(.reading(note))
    return []
  }

  private mutating func showFirstChart(of owner: GroupID?) -> [Effect] {
    guard let session, let chart = session.charts(of: owner).first else { return [] }
    charts.show(chart.id, in: session)
    return show(.charts)
  }

  private mutating func leaveReportBack() -> [Effect] {
    guard actor.group == nil else { return show(.helper) }
    reportBack.pane = .points
    return []
  }

  private mutating func stepGroup(by step: Int) {
    guard let session else { return }
    let groups = session.turnOrder
    guard let place = groups.firstIndex(where: { $0 == reportBack.group }) else { return }
    reportBack.turn(to: groups[(place + step + groups.count) % groups.count], in: session)
  }

  private mutating func stepInPane(by step: Int) {
    switch reportBack.pane {
    case .points:
      reportBack.point = max(0, min((pointPlace ?? 0) + step, spoken.points.count - 1))
    case .notes:
      reportBack.note.move(by: step, in: reportBack.notes)
    }
  }

  private mutating func movePoint(of group: Group, by step: Int) -> [Effect] {
    let target = (pointPlace ?? 0) + step
    guard spoken.points.indices.contains(target) else {
      say(.information, step < 0 ? "It is the first point." : "It is the last point.")
      return []
    }
    let effects = changePoints(of: group) { $0.swapAt($1, target) }
    reportBack.point = target
    return effects
  }

  /// A note that is too long for a point comes up in the form, to be made shorter.
  private mutating func takeNote(for group: Group) -> [Effect] {
    guard let note = noteForPoint else { return [] }
    let text = note.text.onOneLine
    var form = pointForm(of: group, place: nil)
    form.fields[0] = .text(form.fields[0].label, text, isMultiline: true)
    return changePoints(
      of: group, form: .form(form), confirming: "#\(note.id) is a point now; e changes its words."
    ) { points, _ in points.append(ReportBack.Point(text: text, label: note.label)) }
  }

  private mutating func openLabel(for action: ReportBackAction, _ group: Group) -> [Effect] {
    if action == .label, let note = noteForPoint { return open(.labelNote(note)) }
    guard action == .label, let place = pointPlace else {
      return openLabel(of: .headline(group: group.id))
    }
    return openLabel(of: .point(group: group.id, number: place + 1))
  }

  /// The form of an action: from the note in hand, or in the words of the point.
  private mutating func makeActionInHand() -> [Effect] {
    if let note = noteForPoint { return open(.makeAction(from: note)) }
    guard let point = pointInHand else { return [] }
    var form = Form.action()
    form.fields[0] = .text("What", point.text, hint: "What is to be done", limit: 500)
    return open(form)
  }

  /// Sets the group's points after a change to the one in hand.
  mutating func changePoints(
    of group: Group, form: Layer? = nil, confirming confirmation: String? = nil,
    _ change: (inout [ReportBack.Point], Int) -> Void
  ) -> [Effect] {
    var points = spoken.points
    let count = points.count
    change(&points, pointPlace ?? 0)
    if points.count > count { reportBack.point = count }
    return send(
      .writePoints(group: group.id, points: points), confirming: confirmation, form: form)
  }
}
