import ArgumentParser
import Facilitation
import Journal

/// `flipchart merge`: what was written in copies, brought home.
struct Merge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Bring home what helpers wrote in their copies of a session.",
    discussion: """
      A copy is what flipchart open --detached or flipchart join has made. Each command in it goes \
      into the session once, as its seat's; merging a copy again changes nothing. What is refused \
      is listed, and stays in the copy.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Argument(help: .init("The helpers' copies.", valueName: "file")) var files: [String]

  func run() async throws {
    let library = try place.library()
    let copies = try files.map { file in
      let path = try library.sessionPath(file)
      return (path, try SavedReplica(at: path))
    }
    let refused = try await SessionFile.whileOpen(at: try library.sessionPath(session)) { file in
      var refused = 0
      for (path, copy) in copies {
        refused += try tell(
          try await Merging(of: copy, at: path, into: file, at: .now), of: path, by: copy.seat.actor
        )
      }
      return refused
    }
    if refused > 0 {
      throw Failure(
        "\(refused) of the commands \(refused == 1 ? "was" : "were") refused; all others are in.")
    }
  }

  /// Prints what came of a copy; gives how much of it was refused.
  private func tell(_ merging: Merging, of path: String, by actor: Actor) throws -> Int {
    var (new, known, refused) = (0, 0, 0)
    for outcome in merging.outcomes {
      switch outcome.answer {
      case .done(_, let already): if already { known += 1 } else { new += 1 }
      case .refused, .unsaved, .unknown: refused += 1
      }
    }
    try emit("\(path): \(new) merged, \(known) there already, \(refused) refused")
    for outcome in merging.outcomes {
      guard case .refused(let refusal) = outcome.answer else { continue }
      try emit("  \(outcome.envelope.command.described): \(refusal.sentence)")
    }
    return refused
  }
}

extension Command {
  /// What it asks for, with a note's text: nobody should have to look for what was refused.
  fileprivate var described: String {
    switch self {
    case .addNote(let text, _, _, _, _), .editNote(_, let text):
      "\(title) “\(text.split(whereSeparator: \.isNewline).joined(separator: " / "))”"
    default: title
    }
  }
}
