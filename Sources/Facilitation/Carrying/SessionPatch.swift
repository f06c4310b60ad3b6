/// What has to be changed in a session to make a later one of it, row by row of each table: what
/// goes to laptops that hold the earlier one.
///
/// `SessionPatch(from: old, to: new)` applied to `old` gives `new`. As JSON it is an object with
/// `from` and `to`, the two revisions, and a key for each table that has changed.
public struct SessionPatch: Equatable, Codable, Sendable {
  /// The revision that it changes.
  public let from: Int
  /// The revision that it leads to.
  public let to: Int

  var head: SessionHead?
  var agenda: Agenda?
  var projection: Projection?
  var turnQueue: TurnQueue?
  var keptApart: [NotePair]?
  var participants: RegisterPatch<Participant>?
  var groups: RegisterPatch<Group>?
  var charts: RegisterPatch<Chart>?
  var sections: RegisterPatch<Section>?
  var notes: RegisterPatch<Note>?
  var rows: RegisterPatch<TableRow>?
  var clusters: RegisterPatch<Cluster>?
  var rounds: RegisterPatch<Round>?
  var actions: RegisterPatch<ActionItem>?
  var nudges: RegisterPatch<Nudge>?
  var feedback: RegisterPatch<Feedback>?
  var resources: RegisterPatch<Resource>?
  var reportBacks: DictionaryPatch<GroupID, ReportBack>?
  var groupWork: DictionaryPatch<GroupID, GroupWork>?
  var histories: HistoryPatch?
  var touches: DictionaryPatch<Subject, Touches>?

  /// The difference between two states of a session.
  public init(from old: Session, to new: Session) {
    from = old.revision
    to = new.revision
    let (oldHead, newHead) = (SessionHead(old), SessionHead(new))
    head = oldHead == newHead ? nil : newHead
    agenda = old.agenda == new.agenda ? nil : new.agenda
    projection = old.projection == new.projection ? nil : new.projection
    turnQueue = old.turnQueue == new.turnQueue ? nil : new.turnQueue
    keptApart = old.keptApart == new.keptApart ? nil : new.keptApart
    histories = HistoryPatch(from: old.histories, to: new.histories)
    touches = DictionaryPatch(from: old.touches, to: new.touches)
    reportBacks = DictionaryPatch(from: old.reportBacks, to: new.reportBacks)
    groupWork = DictionaryPatch(from: old.groupWork, to: new.groupWork)
    compareTables(old, new)
  }

  private mutating func compareTables(_ old: Session, _ new: Session) {
    participants = RegisterPatch(from: old.participants, to: new.participants)
    groups = RegisterPatch(from: old.groups, to: new.groups)
    charts = RegisterPatch(from: old.charts, to: new.charts)
    sections = RegisterPatch(from: old.sections, to: new.sections)
    notes = RegisterPatch(from: old.notes, to: new.notes)
    rows = RegisterPatch(from: old.rows, to: new.rows)
    clusters = RegisterPatch(from: old.clusters, to: new.clusters)
    rounds = RegisterPatch(from: old.rounds, to: new.rounds)
    actions = RegisterPatch(from: old.actions, to: new.actions)
    nudges = RegisterPatch(from: old.nudges, to: new.nudges)
    feedback = RegisterPatch(from: old.feedback, to: new.feedback)
    resources = RegisterPatch(from: old.resources, to: new.resources)
  }
}

/// What of a session is small and seldom changes: it is carried as a whole.
struct SessionHead: Equatable, Codable, Sendable {
  var plan: Plan
  var details: SessionDetails
  var createdAt: Instant?
  var startedAt: Instant?
  var endedAt: Instant?
  var leftOpen: [OpenEnd]

  init(_ session: Session) {
    plan = session.plan
    details = session.details
    createdAt = session.createdAt
    startedAt = session.startedAt
    endedAt = session.endedAt
    leftOpen = session.leftOpen
  }
}
