import ArgumentParser
import Facilitation
import Journal

/// `flipchart apply`: commands as JSON Lines, one JSON answer a line.
struct Apply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Give commands to a session, as JSON Lines.",
    discussion: """
      Each line is one command, such as {"addNote": {"text": "Ask the elders", "section": 1}}, with \
      an "id" beside it if it may be given twice. Each is answered by one line of JSON. \
      --commands lists them all with an example each.
      """)

  @OptionGroup var place: SessionPlace
  @Flag(help: "List every command with an example.") var commands = false
  @Option(
    name: .customLong("as"),
    help: .init("Whose commands: facilitator, helper:GROUP or projector.", valueName: "seat"))
  var seat = SeatArgument.facilitator
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String?
  @Argument(help: "A file of commands; standard input without it.") var file: String?

  func validate() throws {
    guard commands || session != nil else {
      throw ValidationError("Name a session, or ask for --commands.")
    }
  }

  func run() async throws {
    if commands { return try listCommands() }
    let path = try place.library().sessionPath(session ?? "")
    let lines = try file.map(LineReader.init(path:)) ?? LineReader()
    let refused = try await SessionFile.whileOpen(at: path) { journal in
      let actor = try await seat.actor(in: journal.session)
      return try await answer(to: lines, of: actor, in: journal)
    }
    if refused > 0 {
      throw Failure("\(refused) of the commands \(refused == 1 ? "was" : "were") not carried out.")
    }
  }

  private func listCommands() throws {
    for example in Command.examples {
      try emitJSON(example, pretty: false)
    }
  }

  /// Answers line after line in batches, each of which is saved at once; gives how many failed.
  nonisolated(nonsending) private func answer(
    to lines: LineReader, of actor: Actor, in journal: SessionFile
  ) async throws -> Int {
    var failed = 0
    while let batch = try lines.batch(of: 500) {
      let requests = batch.map(RequestLine.init)
      let answers = await journal.submit(requests.compactMap { $0.envelope(of: actor) }, at: .now)
      let replies = RequestLine.replies(to: requests, answers)
      failed += replies.count { $0.outcome != .done }
      let lines = try replies.map { try $0.json() + "\n" }
      try emit(whole: lines.joined())
    }
    return failed
  }
}
