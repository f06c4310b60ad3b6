/// How a group stands while it works, beside what it writes.
public struct GroupWork: Hashable, Codable, Sendable {
  /// What its helpers, or the facilitator, last said of how far it is.
  var report: ProgressReport?
  /// Whether its helpers may write no notes now.
  public internal(set) var isFrozen = false
  /// Whether the notes that it writes now are seen by nobody else until they are revealed.
  public internal(set) var isPrivate = false

  /// A group that has just begun.
  public init() {}
}

/// How far a group is with what it works on.
public enum Progress: String, Codable, CaseIterable, Sendable {
  case working, finishing, ready
}

/// What was said of a group's progress, and in which run of which part: it counts no longer once a
/// part is started.
public struct ProgressReport: Hashable, Codable, Sendable {
  /// How far the group is.
  public var progress: Progress
  /// The part that the room was in; nil for none.
  public var part: PartID?
  /// How often that part had been started by then.
  public var turn: Int

  /// What was said in a run of a part.
  public init(progress: Progress, part: PartID?, turn: Int) {
    self.progress = progress
    self.part = part
    self.turn = turn
  }
}

extension Session {
  /// How a group stands while it works.
  public func work(of group: GroupID) -> GroupWork { groupWork[group] ?? GroupWork() }

  /// How far a group is with the part that the room is in.
  public func progress(of group: GroupID) -> Progress {
    guard let report = groupWork[group]?.report,
      report == self.report(report.progress)
    else { return .working }
    return report.progress
  }

  /// How far the groups are, as a report on the part that the room is in.
  func report(_ progress: Progress) -> ProgressReport {
    let part = agenda.current.flatMap { agenda.parts[$0] }
    return ProgressReport(progress: progress, part: part?.id, turn: part?.clock.turns ?? 0)
  }
}
