public import Facilitation

extension SavedSession {
  /// Writes a journal into a new file, which makes the session that it made before.
  ///
  /// - Parameters:
  ///   - entries: all entries, in order, the first of which makes the session.
  ///   - path: where there is nothing yet.
  /// - Throws: a fault where the entries are no whole journal, or the file cannot be written.
  public static func write(_ entries: [Entry], to path: String) throws(SessionFault) {
    let commands = Set(entries.map(\.command))
    guard entries.map(\.revision) == Array(1..<entries.count + 1),
      commands.count == entries.count, Session.replaying(entries) != nil
    else {
      throw SessionFault(.notASession, "What \(path) is to be made of is no whole journal.")
    }
    try SessionFault.telling(of: path) { try NewFile(path: path).write(entries) }
  }
}
