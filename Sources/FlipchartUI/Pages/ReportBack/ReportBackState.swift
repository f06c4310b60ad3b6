import Facilitation
import Screen

/// Where the report-backs stand: the group that speaks and the point in hand.
struct ReportBackState: Sendable {
  var group: GroupID?
  /// The place of the point among the group's, from 0.
  var point = 0

  mutating func settle(in session: Session) {
    if group.flatMap({ session.groups[$0] }) == nil { group = session.groups.first?.id }
    let points = group.flatMap { session.reportBacks[$0] }?.points.count ?? 0
    point = max(0, min(point, points - 1))
  }
}

extension Model {
  /// The group that speaks.
  var speakingGroup: Group? { reportBack.group.flatMap { session?.groups[$0] } }

  /// What the group that speaks says; empty where nothing is written yet.
  var spoken: ReportBack {
    reportBack.group.flatMap { session?.reportBacks[$0] } ?? ReportBack()
  }

  /// The point in hand, if there is one.
  var pointInHand: ReportBack.Point? {
    spoken.points.indices.contains(reportBack.point) ? spoken.points[reportBack.point] : nil
  }
}
