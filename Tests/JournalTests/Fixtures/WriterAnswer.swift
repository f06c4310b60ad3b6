/// One line of a `journal-writer`.
struct WriterAnswer {
  /// The id of the command.
  let id: String
  /// What became of it, such as `done:12`.
  let outcome: String
  /// How long it took.
  let microseconds: Int
  /// How many syncs it took.
  let syncs: Int

  /// Reads a whole line; nil for anything else.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 4, let microseconds = Int(words[2]), let syncs = Int(words[3]) else {
      return nil
    }
    id = String(words[0])
    outcome = String(words[1])
    self.microseconds = microseconds
    self.syncs = syncs
  }

  /// The place in the journal that it was given.
  var revision: Int? {
    outcome.hasPrefix("done:") ? Int(outcome.dropFirst(5)) : nil
  }

  /// What was wrong with the file, where it was not kept.
  var reason: String? {
    isDone ? nil : outcome.split(separator: ":").last.map(String.init)
  }

  /// Whether the writer said that it was kept.
  var isDone: Bool { outcome.hasPrefix("done") || outcome == "already" }
}
