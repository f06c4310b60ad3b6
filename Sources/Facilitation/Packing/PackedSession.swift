/// A session as a snapshot keeps it: what there may be very much of is packed tight, by hand, so that
/// a hundred thousand notes are read in milliseconds; the rest is coded as any value is.
public struct PackedSession: Sendable {
  /// What is not packed.
  public struct Rest: Codable, Sendable {
    /// The session without what is packed.
    fileprivate var session: Session
    /// The events of its histories that are not packed.
    fileprivate var events: [Event]
  }

  /// What is not packed.
  public let rest: Rest
  /// The notes, the columns, the histories, and who changed what: UTF-8.
  public let packed: [UInt8]

  /// What was packed before, to be unpacked.
  public init(rest: Rest, packed: [UInt8]) {
    self.rest = rest
    self.packed = packed
  }

  /// Packs a session.
  public init(_ session: Session) {
    var packer = Packer()
    packer.register(session.notes) { $0.note($1) }
    packer.register(session.sections) { $0.section($1) }
    packer.histories(session.histories)
    packer.touches(session.touches)
    var rest = session
    rest.notes = Register()
    rest.sections = Register()
    rest.histories = [:]
    rest.touches = [:]
    self.init(rest: Rest(session: rest, events: packer.others), packed: packer.bytes)
  }

  /// The session.
  ///
  /// - Throws: `PackFault` where it was not packed by this program.
  public func session() throws -> Session {
    var unpacker = Unpacker(packed, others: rest.events)
    var session = rest.session
    session.notes = try unpacker.register { read throws(PackFault) in try read.note() }
    session.sections = try unpacker.register { read throws(PackFault) in try read.section() }
    session.histories = try unpacker.histories()
    session.touches = try unpacker.touches()
    guard unpacker.isAtEnd else { throw PackFault() }
    return session
  }
}
