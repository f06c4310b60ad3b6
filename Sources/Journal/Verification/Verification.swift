import GRDB

/// A session's file gone through from end to end, with what was found; nothing is written.
public struct Verification: Hashable, Sendable {
  /// How many entries of the journal could be read.
  public internal(set) var entries = 0
  /// How many events they hold.
  public internal(set) var events = 0
  /// How many commands wait in a copy for one seat to be sent or brought home; nil for a session's
  /// own file.
  public internal(set) var waiting: Int?
  /// The format of the file.
  public internal(set) var format = 0
  /// What is wrong, a sentence each; empty for a sound file.
  public internal(set) var findings: [String] = []

  /// Whether nothing is wrong.
  public var isSound: Bool { findings.isEmpty }

  /// A verification that has found nothing yet.
  init() {}

  /// Goes through a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - seal: what opens its texts where it is locked.
  /// - Throws: why it cannot be gone through at all: it is missing, something else than a session,
  ///   or of a newer format.
  public init(of path: String, with seal: (any TextSeal)? = nil) throws(SessionFault) {
    let location = try Location(of: path)
    do {
      self = try Connection.readOnly(location) { db in
        var audit = try Audit(db, seal, path: path)
        audit.run()
        return audit.verification
      }
    } catch {
      let fault = SessionFault(of: path, cause: error)
      guard fault.reason == .damaged else { throw fault }
      findings = [fault.sentence]
    }
  }
}
