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

  init<Value: Codable & Equatable & Sendable>(
    _ key: PackedRest.Key, _ path: any WritableKeyPath<Session, Value> & Sendable
  ) {
    self.key = key
    copy = { $1[keyPath: path] = $0[keyPath: path] }
    encode = { session, container in
      let value = session[keyPath: path]
      if value != Session.blank[keyPath: path] { try container.encode(value, forKey: key) }
    }
    decode = { container, session in
      session[keyPath: path] = try container.decode(Value.self, forKey: key)
    }
  }

  static let all = [
    Field(.votes, \.plan.votes), Field(.links, \.plan.links), Field(.sharing, \.plan.sharing),
    Field(.certificate, \.plan.certificate), Field(.signals, \.agenda.signals),
    Field(.leftOpen, \.leftOpen), Field(.rows, \.rows), Field(.clusters, \.clusters),
    Field(.keptApart, \.keptApart), Field(.rounds, \.rounds),
    Field(.reportBacks, \.reportBacks), Field(.turnQueue, \.turnQueue),
    Field(.actions, \.actions), Field(.groupWork, \.groupWork), Field(.nudges, \.nudges),
    Field(.feedback, \.feedback), Field(.resources, \.resources),
    Field(.projection, \.projection),
  ]
}

extension Session {
  /// A session of nothing.
  fileprivate static let blank = Session(
    plan: Plan(
      slug: "", title: "", purpose: "", question: "", people: 0...0, minutes: 0...0,
      difficulty: .easy))
}
