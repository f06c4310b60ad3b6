/// What of a session is not packed: what many sessions lack, and what there is little of.
///
/// What is as in a session that has just been made is left out, so that nothing has to be looked up for
/// it when it is read.
public struct PackedRest: Codable, Sendable {
  /// The events of histories that are not packed.
  let events: [Event]
  private var session = Session.blank

  /// What a session has beside what is packed.
  init(of session: Session, events: [Event]) {
    self.events = events
    for field in Field.all { field.copy(session, &self.session) }
  }

  /// Gives a session what is not packed.
  func fill(_ session: inout Session) {
    for field in Field.all { field.copy(self.session, &session) }
  }

  /// Reads what was written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    events = container.contains(.events) ? try container.decode([Event].self, forKey: .events) : []
    for field in Field.all where container.contains(field.key) {
      try field.decode(container, &session)
    }
  }

  /// Writes what there is.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if !events.isEmpty { try container.encode(events, forKey: .events) }
    for field in Field.all { try field.encode(session, &container) }
  }

  fileprivate enum Key: String, CodingKey {
    case events, votes, links, sharing, certificate, signals, leftOpen, rows, clusters, keptApart
    case rounds, reportBacks, turnQueue, actions, groupWork, nudges, feedback, resources, projection
  }
}

/// One property of a session that is not packed.
private struct Field: Sendable {
  let key: PackedRest.Key
  let copy: @Sendable (Session, inout Session) -> Void
  let encode: @Sendable (Session, inout KeyedEncodingContainer<PackedRest.Key>) throws -> Void
  let decode: @Sendable (KeyedDecodingContainer<PackedRest.Key>, inout Session) throws -> Void

  // Not by key paths: each of them takes longer to be made than most of these to be read.
  init<Value: Codable & Equatable & Sendable>(
    _ key: PackedRest.Key, get: @escaping @Sendable (Session) -> Value,
    set: @escaping @Sendable (inout Session, Value) -> Void
  ) {
    self.key = key
    copy = { set(&$1, get($0)) }
    encode = { session, container in
      let value = get(session)
      if value != get(.blank) { try container.encode(value, forKey: key) }
    }
    decode = { container, session in
      set(&session, try container.decode(Value.self, forKey: key))
    }
  }

  static let all = [
    Field(.votes) {
      $0.plan.votes
    } set: {
      $0.plan.votes = $1
    },
    Field(.links) {
      $0.plan.links
    } set: {
      $0.plan.links = $1
    },
    Field(.sharing) {
      $0.plan.sharing
    } set: {
      $0.plan.sharing = $1
    },
    Field(.certificate) {
      $0.plan.certificate
    } set: {
      $0.plan.certificate = $1
    },
    Field(.signals) {
      $0.agenda.signals
    } set: {
      $0.agenda.signals = $1
    },
    Field(.leftOpen) {
      $0.leftOpen
    } set: {
      $0.leftOpen = $1
    },
    Field(.rows) {
      $0.rows
    } set: {
      $0.rows = $1
    },
    Field(.clusters) {
      $0.clusters
    } set: {
      $0.clusters = $1
    },
    Field(.keptApart) {
      $0.keptApart
    } set: {
      $0.keptApart = $1
    },
    Field(.rounds) {
      $0.rounds
    } set: {
      $0.rounds = $1
    },
    Field(.reportBacks) {
      $0.reportBacks
    } set: {
      $0.reportBacks = $1
    },
    Field(.turnQueue) {
      $0.turnQueue
    } set: {
      $0.turnQueue = $1
    },
    Field(.actions) {
      $0.actions
    } set: {
      $0.actions = $1
    },
    Field(.groupWork) {
      $0.groupWork
    } set: {
      $0.groupWork = $1
    },
    Field(.nudges) {
      $0.nudges
    } set: {
      $0.nudges = $1
    },
    Field(.feedback) {
      $0.feedback
    } set: {
      $0.feedback = $1
    },
    Field(.resources) {
      $0.resources
    } set: {
      $0.resources = $1
    },
    Field(.projection) {
      $0.projection
    } set: {
      $0.projection = $1
    },
  ]
}

extension Session {
  /// A session of nothing.
  fileprivate static let blank = Session(
    plan: Plan(
      slug: "", title: "", purpose: "", question: "", people: 0...0, minutes: 0...0,
      difficulty: .easy))
}
