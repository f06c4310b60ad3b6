/// The command lines that most sessions begin with: `flipchart`, and `flipchart open SESSION`.
///
/// They say nothing that has to be parsed, and making the parser takes a third of a start.
enum PlainCommandLine {
  case lobby
  case open(session: String)

  /// Reads the words after the program's name; nil where the parser has to.
  init?(_ words: some Collection<String>) {
    let words = Array(words)
    switch (words.first, words.count) {
    case (nil, _): self = .lobby
    case ("open", 2) where !words[1].isEmpty && !words[1].hasPrefix("-"):
      self = .open(session: words[1])
    default: return nil
    }
  }

  /// Does what the command of that name does, on the thread that asks for it: to begin on another one
  /// would take longer.
  nonisolated(nonsending) func run() async throws {
    let library = try Library(sessions: nil)
    switch self {
    case .lobby: try await runFullScreen(at: nil, Look(), in: library)
    case .open(let session): try await Opening(session).run(in: library)
    }
  }
}
