/// What of a session is not packed: what many sessions lack, and what there is little of.
///
/// What is as in a session that has just been made is left out, so that nothing has to be looked up for
/// it when it is read.
public struct PackedRest: Codable, Sendable {
  /// The events of histories that are not packed.
  let events: [Event]?
  private let votes: [PlanVote]?
  private let links: [PlanLink]?
  private let sharing: [PlanSharing]?
  private let certificate: PlanCertificate?
  private let signals: ClockSignals?
  private let leftOpen: [OpenEnd]?
  private let rows: Register<TableRow>?
  private let clusters: Register<Cluster>?
  private let keptApart: [NotePair]?
  private let rounds: Register<Round>?
  private let reportBacks: [GroupID: ReportBack]?
  private let turnQueue: TurnQueue?
  private let actions: Register<ActionItem>?
  private let groupWork: [GroupID: GroupWork]?
  private let nudges: Register<Nudge>?
  private let feedback: Register<Feedback>?
  private let resources: Register<Resource>?
  private let projection: Projection?

  /// What a session has beside what is packed.
  init(of session: Session, events: [Event]) {
    self.events = events.unless([])
    votes = session.plan.votes.unless([])
    links = session.plan.links.unless([])
    sharing = session.plan.sharing.unless([])
    certificate = session.plan.certificate
    signals = session.agenda.signals.unless(ClockSignals())
    leftOpen = session.leftOpen.unless([])
    rows = session.rows.unless(Register())
    clusters = session.clusters.unless(Register())
    keptApart = session.keptApart.unless([])
    rounds = session.rounds.unless(Register())
    reportBacks = session.reportBacks.unless([:])
    turnQueue = session.turnQueue.unless(TurnQueue())
    actions = session.actions.unless(Register())
    groupWork = session.groupWork.unless([:])
    nudges = session.nudges.unless(Register())
    feedback = session.feedback.unless(Register())
    resources = session.resources.unless(Register())
    projection = session.projection.unless(Projection(.welcome))
  }

  /// Gives a session that has just been unpacked what is not packed.
  func fill(_ session: inout Session) {
    session.plan.certificate = certificate
    votes?.fill(&session.plan.votes)
    links?.fill(&session.plan.links)
    sharing?.fill(&session.plan.sharing)
    signals?.fill(&session.agenda.signals)
    leftOpen?.fill(&session.leftOpen)
    rows?.fill(&session.rows)
    clusters?.fill(&session.clusters)
    keptApart?.fill(&session.keptApart)
    rounds?.fill(&session.rounds)
    reportBacks?.fill(&session.reportBacks)
    turnQueue?.fill(&session.turnQueue)
    actions?.fill(&session.actions)
    groupWork?.fill(&session.groupWork)
    nudges?.fill(&session.nudges)
    feedback?.fill(&session.feedback)
    resources?.fill(&session.resources)
    projection?.fill(&session.projection)
  }
}

extension Equatable {
  /// The value; nil where it is as usual.
  fileprivate func unless(_ usual: Self) -> Self? { self == usual ? nil : self }

  /// Takes the place of another.
  fileprivate func fill(_ place: inout Self) { place = self }
}
