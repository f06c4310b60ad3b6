import Facilitation
import Screen

/// Where the report-backs stand: the group that is looked at, its point in hand, and its note in hand.
struct ReportBackState: Sendable {
  /// The two lists that take the arrows.
  enum Pane: Equatable, Sendable {
    /// What the group says.
    case points
    /// The notes that its points can be made from.
    case notes
  }

  var group: GroupID?
  var pane = Pane.points
  /// The place of the point among the group's, from 0.
  var point = 0
  /// The note in hand among the group's.
  var note = Selection<NoteID>()
  /// The line that the discussion is written down in.
  var line = DiscussionLine()
  /// The group's notes, the most dots first.
  private(set) var notes: [NoteID] = []
  private var isListed = false

  /// - Parameter own: the group that a helper writes for; nil for the facilitator, who writes for all.
  mutating func settle(in session: Session, own: GroupID?) {
    if let own { group = own }
    if group.flatMap({ session.groups[$0] }) == nil { group = session.turnOrder.first }
    let points = group.flatMap { session.reportBacks[$0] }?.points.count ?? 0
    point = max(0, min(point, points - 1))
    isListed = false
  }

  /// Lists the group's notes, unless they are listed as they are now.
  mutating func list(in session: Session) {
    guard !isListed else { return }
    isListed = true
    notes = group.map { session.notesByDots(of: $0) } ?? []
    note.settle(in: notes)
    if notes.isEmpty { pane = .points }
  }

  /// Looks at another group.
  mutating func turn(to group: GroupID, in session: Session) {
    guard group != self.group else { return }
    self.group = group
    point = 0
    note = Selection()
    settle(in: session, own: nil)
    list(in: session)
  }
}

extension Session {
  /// The notes on a group's charts: those with the most visible dots first, then as they hang.
  fileprivate func notesByDots(of group: GroupID) -> [NoteID] {
    let dots = visibleDots
    let hanging = charts(of: group).flatMap { sections(of: $0.id) }.flatMap(\.notes)
      .filter { notes[$0] != nil }
    let counts = hanging.enumerated().map { place, note in
      (note: note, place: place, dots: dots[.note(note)] ?? 0)
    }
    return counts.sorted { ($1.dots, $0.place) < ($0.dots, $1.place) }.map(\.note)
  }
}

extension Model {
  /// The group that is looked at.
  var speakingGroup: Group? { reportBack.group.flatMap { session?.groups[$0] } }

  /// What that group says; empty where nothing is written yet.
  var spoken: ReportBack {
    reportBack.group.flatMap { session?.reportBacks[$0] } ?? ReportBack()
  }

  /// The place of the point in hand among the group's; nil where it has none.
  var pointPlace: Int? {
    spoken.points.isEmpty ? nil : min(reportBack.point, spoken.points.count - 1)
  }

  /// The point in hand, if there is one.
  var pointInHand: ReportBack.Point? { pointPlace.map { spoken.points[$0] } }

  /// The note in hand, where the notes have the arrows.
  var noteForPoint: Note? {
    guard reportBack.pane == .notes else { return nil }
    return reportBack.note.id.flatMap { session?.notes[$0] }
  }
}
