import Facilitation
import Screen

/// What can be done with report-backs.
enum ReportBackAction: PageAction {
  case addPoint, editPoint, markEcho, markNew, removePoint, raisePoint, lowerPoint
  case writeHeadline, namePresenter
  case nextGroup, previousGroup, nextPoint, previousPoint
  case spotlight

  var title: String {
    switch self {
    case .addPoint: "Add a point"
    case .editPoint: "Change the point"
    case .markEcho: "Already said: mark the point as an echo of a note"
    case .markNew: "Mark the point as new"
    case .removePoint: "Take the point away"
    case .raisePoint: "Move the point up"
    case .lowerPoint: "Move the point down"
    case .writeHeadline: "Write the group's headline"
    case .namePresenter: "Say who speaks for the group"
    case .nextGroup: "Go to the next group"
    case .previousGroup: "Go to the group before"
    case .nextPoint: "Go to the next point"
    case .previousPoint: "Go to the point before"
    case .spotlight: "Show the group on the projector"
    }
  }

  var hint: String? {
    switch self {
    case .addPoint: "point"
    case .markEcho: "already said"
    case .writeHeadline: "headline"
    case .namePresenter: "presenter"
    case .nextGroup: "next group"
    case .spotlight: "projector"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .addPoint: [.character("n")]
    case .editPoint: [.character("e"), .enter]
    case .markEcho: [.character("="), .character("a")]
    case .markNew: [.character("*")]
    case .removePoint: [.character("x"), Key(.delete)]
    case .raisePoint: [Key(.up, .alt), .character("K")]
    case .lowerPoint: [Key(.down, .alt), .character("J")]
    case .writeHeadline: [.character("t")]
    case .namePresenter: [.character("p")]
    case .nextGroup: [.tab, Key(.right), .character("l")]
    case .previousGroup: [.backTab, Key(.left), .character("h")]
    case .nextPoint: [Key(.down), .character("j")]
    case .previousPoint: [Key(.up), .character("k")]
    case .spotlight: [.character("S")]
    }
  }
}

extension Model {
  func availability(of action: ReportBackAction) -> Availability {
    guard let group = speakingGroup else {
      return .disabled("There are no groups yet: make them on the groups page.")
    }
    switch action {
    case .addPoint where spoken.points.count >= ReportBack.mostPoints:
      return .disabled(
        "“\(group.name)” has \(ReportBack.mostPoints) points already, the most a group brings.")
    case .editPoint, .markEcho, .markNew, .removePoint, .raisePoint, .lowerPoint:
      return pointInHand == nil
        ? .disabled("“\(group.name)” has no point yet: add one first.") : .enabled
    default:
      return .enabled
    }
  }

  mutating func perform(_ action: ReportBackAction) -> [Effect] {
    guard let group = speakingGroup else { return [] }
    switch action {
    case .addPoint: return open(pointForm(of: group, place: nil))
    case .editPoint: return open(pointForm(of: group, place: reportBack.point))
    case .markEcho: return open(echoPicker(of: group))
    case .markNew: return changePoints(of: group) { $0[$1].echo = nil }
    case .removePoint: return changePoints(of: group) { $0.remove(at: $1) }
    case .raisePoint: return movePoint(of: group, by: -1)
    case .lowerPoint: return movePoint(of: group, by: 1)
    case .writeHeadline: return open(headlineForm(of: group))
    case .namePresenter: return open(presenterForm(of: group))
    case .nextGroup: stepGroup(by: 1)
    case .previousGroup: stepGroup(by: -1)
    case .nextPoint: stepPoint(by: 1)
    case .previousPoint: stepPoint(by: -1)
    case .spotlight: return send(.moveSpotlight(to: .reportBack(group.id)))
    }
    return []
  }

  private mutating func stepGroup(by step: Int) {
    let groups = (session?.groups).map { Array($0) } ?? []
    guard let place = groups.firstIndex(where: { $0.id == reportBack.group }) else { return }
    reportBack.group = groups[(place + step + groups.count) % groups.count].id
    reportBack.point = 0
  }

  private mutating func stepPoint(by step: Int) {
    reportBack.point = max(0, min(reportBack.point + step, spoken.points.count - 1))
  }

  private mutating func movePoint(of group: Group, by step: Int) -> [Effect] {
    let target = reportBack.point + step
    guard spoken.points.indices.contains(target) else { return [] }
    let effects = changePoints(of: group) { $0.swapAt($1, target) }
    reportBack.point = target
    return effects
  }

  /// Sets the group's points after a change to the one in hand.
  mutating func changePoints(
    of group: Group, form: Layer? = nil, _ change: (inout [ReportBack.Point], Int) -> Void
  ) -> [Effect] {
    var points = spoken.points
    change(&points, reportBack.point)
    return send(.writePoints(group: group.id, points: points), form: form)
  }
}
