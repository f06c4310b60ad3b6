import Dispatch
public import Facilitation
import GRDB

extension SessionFile {
  /// Opens a session's file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - seal: what opens its texts where it is locked.
  /// - Throws: why it cannot be opened; the file is then as it was.
  public static func open(
    at path: String, with seal: (any TextSeal)? = nil
  ) throws(SessionFault) -> SessionFile {
    let location = try Location(of: path)
    return try SessionFault.telling(of: path) {
      let reading = SnapshotAhead(location, seal)
      var ahead: SnapshotAhead.Kept?
      let connection = try Connection.open(location) { ahead = reading.wait() }
      let file = SessionFile(location, connection, try connection.load(seal, ahead), seal)
      file.executor.queue.async { file.assumeIsolated { $0.listen() } }
      return file
    }
  }

  /// Makes a session and its file, whole or not at all, and opens it.
  ///
  /// - Parameters:
  ///   - path: where there is nothing yet, in a folder that is there.
  ///   - setup: what the session is made from.
  ///   - id: the id of the command that makes it.
  ///   - actor: who makes it.
  ///   - instant: when it is made.
  /// - Throws: why it cannot be made; a file that is there already is never overwritten.
  public static func create(
    at path: String, _ setup: SessionSetup, id: CommandID, by actor: Actor = .facilitator,
    at instant: Instant
  ) throws(SessionFault) -> SessionFile {
    let envelope = Envelope(id: id, command: .createSession(setup: setup), actor: actor)
    let entry: Entry
    do throws(Refusal) {
      entry = try Session(plan: setup.plan).entry(for: envelope, at: instant)
    } catch {
      throw SessionFault(.refused, error.sentence)
    }
    try SessionFault.telling(of: path) { try NewFile(path: path).write([entry]) }
    return try open(at: path)
  }
}

extension Connection {
  /// The session as the file has it.
  ///
  /// - Parameter ahead: its snapshot, where that has been read already.
  /// - Throws: why it cannot be read; the file is then closed.
  func load(
    _ seal: (any TextSeal)?, _ ahead: SnapshotAhead.Kept? = nil
  ) throws -> LoadedSession {
    do {
      return try database.read { db in
        try LoadedSession(db, seal, path: location.given, ahead: ahead)
      }
    } catch {
      try? close()
      throw error
    }
  }
}
