/// One run of a plan: everything that a room has put on its charts, and where it stands.
///
/// A session changes by `evolve` alone, so it is always the fold of its journal. What may be done to
/// it is for `decide` to say.
public struct Session: Equatable, Codable, Sendable {
  /// How many entries of the journal have been folded in.
  public internal(set) var revision = 0
  /// The plan as it was when the session was made.
  public internal(set) var plan: Plan
  /// Title, question, place, date and who facilitates.
  public internal(set) var details: SessionDetails
  /// When the session was made; nil before its first entry.
  public internal(set) var createdAt: Instant?
  /// When the first part was started.
  public internal(set) var startedAt: Instant?
  /// When the session was closed; nil while it is open.
  public internal(set) var endedAt: Instant?
  /// What was still open when the session was closed; empty while it is open.
  public internal(set) var leftOpen: [OpenEnd] = []

  /// The people, by slot.
  public internal(set) var participants = Register<Participant>()
  /// The breakout groups.
  public internal(set) var groups = Register<Group>()
  /// The sheets.
  public internal(set) var charts = Register<Chart>()
  /// The columns of all sheets.
  public internal(set) var sections = Register<Section>()
  /// The sticky notes.
  public internal(set) var notes = Register<Note>()
  /// The rows of all tables.
  public internal(set) var rows = Register<TableRow>()
  /// The clusters of notes.
  public internal(set) var clusters = Register<Cluster>()
  /// The notes that read alike and are not to be merged, in order.
  public internal(set) var keptApart: [NotePair] = []
  /// The dot-votes, drafts included.
  public internal(set) var rounds = Register<Round>()
  /// The steps, in the order of the plan, and their clocks.
  public internal(set) var agenda = Agenda()
  /// What each group says in plenary.
  public internal(set) var reportBacks: [GroupID: ReportBack] = [:]
  /// In which order the groups report back, and who has the word.
  public internal(set) var turnQueue = TurnQueue()
  /// The way forward.
  public internal(set) var actions = Register<ActionItem>()
  /// How each group stands while it works; groups that have just begun are left out.
  var groupWork: [GroupID: GroupWork] = [:]
  /// The lines that were sent to helpers.
  public internal(set) var nudges = Register<Nudge>()
  /// What people said of the session.
  public internal(set) var feedback = Register<Feedback>()
  /// What people shared to read or use.
  public internal(set) var resources = Register<Resource>()
  /// What the projector shows, and how much of it.
  public internal(set) var projection = Projection(.welcome)
  /// What each actor can undo and redo.
  public internal(set) var histories: [Actor: History] = [:]
  /// Who changed what last, as far as it can stand against somebody's undo.
  var touches: [Subject: Touches] = [:]

  /// A session of a plan before its first entry.
  public init(plan: Plan) {
    self.plan = plan
    details = SessionDetails(title: plan.title, question: plan.question)
  }
}

/// What stands at the head of a session.
public struct SessionDetails: Hashable, Codable, Sendable {
  /// The title.
  public var title: String
  /// The question that the room works on.
  public var question: String
  /// Where it is held; empty where that is not said.
  public var place: String
  /// The day it is held, as `2026-11-21`; empty where that is not said.
  public var date: String
  /// Who facilitates; empty where that is not said.
  public var facilitator: String
  /// The time zone that its times are told in.
  public var zone: Zone

  /// The head of a session.
  public init(
    title: String, question: String, place: String = "", date: String = "",
    facilitator: String = "", zone: Zone = .utc
  ) {
    self.title = title
    self.question = question
    self.place = place
    self.date = date
    self.facilitator = facilitator
    self.zone = zone
  }
}
