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
    let reader = RequestReader(try file.map(LineReader.init(path:)) ?? LineReader())
    let refused = try await SessionFile.whileOpen(at: path) { journal in
      let actor = try await seat.actor(in: journal.session)
      return try await answer(to: reader, of: actor, in: journal)
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
  ///
  /// While one is saved the next is read and the answers to the one before are written. No answer waits
  /// for another line, which may be given only when the answer is there.
  nonisolated(nonsending) private func answer(
    to reader: RequestReader, of actor: Actor, in journal: SessionFile
  ) async throws -> Int {
    var reading = Task { try await reader.batch() }
    var writing: Task<Int, any Error> = Task { 0 }
    var failed = 0
    while let requests = try await Self.outcome(of: reading, after: writing) {
      reading = Task { try await reader.batch() }
      let answers = await journal.submit(requests.compactMap { $0.envelope(of: actor) }, at: .now)
      failed += try await writing.value
      writing = Task { try Self.write(RequestLine.replies(to: requests, answers)) }
    }
    return failed + (try await writing.value)
  }

  /// What was read; where that failed, what was saved before is answered first.
  nonisolated(nonsending) private static func outcome(
    of reading: Task<[RequestLine]?, any Error>, after writing: Task<Int, any Error>
  ) async throws -> [RequestLine]? {
    do {
      return try await reading.value
    } catch {
      _ = try await writing.value
      throw error
    }
  }

  /// Writes replies, a line each; gives how many are of what failed.
  private static func write(_ replies: [Reply]) throws -> Int {
    try emit(whole: replies.map { try $0.json() + "\n" }.joined())
    return replies.count { $0.outcome != .done }
  }
}
