/// A session as a snapshot keeps it: what every session has is packed tight, by hand, so that a
/// hundred thousand notes are read in milliseconds, and few kinds of values have to be looked up; the
/// rest is coded as any value is.
public struct PackedSession: Sendable {
  /// What is not packed.
  public let rest: PackedRest
  /// The head, the plan, the room, the notes, the columns, the histories, and who changed what: UTF-8.
  public let packed: [UInt8]

  /// What was packed before, to be unpacked.
  public init(rest: PackedRest, packed: [UInt8]) {
    self.rest = rest
    self.packed = packed
  }

  /// Packs a session.
  public init(_ session: Session) {
    var packer = Packer()
    packer.plan(session.plan)
    packer.head(session)
    packer.room(session)
    packer.register(session.notes) { $0.note($1) }
    packer.register(session.sections) { $0.section($1) }
    packer.histories(session.histories)
    packer.touches(session.touches)
    self.init(rest: PackedRest(of: session, events: packer.others), packed: packer.bytes)
  }

  /// The session.
  ///
  /// - Throws: `PackFault` where it was not packed by this program.
  public func session() throws -> Session {
    var unpacker = Unpacker(packed, others: rest.events ?? [])
    var session = Session(plan: try unpacker.plan())
    try unpacker.head(into: &session)
    try unpacker.room(into: &session)
    session.notes = try unpacker.register { read throws(PackFault) in try read.note() }
    session.sections = try unpacker.register { read throws(PackFault) in try read.section() }
    session.histories = try unpacker.histories()
    session.touches = try unpacker.touches()
    guard unpacker.isAtEnd else { throw PackFault() }
    rest.fill(&session)
    return session
  }
}
