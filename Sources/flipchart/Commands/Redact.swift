import ArgumentParser
import Facilitation
import Journal

/// `flipchart redact`: what was typed somewhere taken out of the journal.
struct Redact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Take what was ever typed in a place out of a session's file for good.",
    discussion: """
      It goes from the journal, the snapshot, the free pages and the log beside the file; a mark and \
      the fact that it was taken out stay. What was taken down or removed can be named too. Seats \
      that are open follow at once. What somebody copied elsewhere stays: where the same words still \
      stand, or stood earlier, is printed, and which copies and reports lie beside the file.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Argument(help: .init("Where it stands: \(PassageArgument.forms).", valueName: "place"))
  var passages: [PassageArgument]
  @Flag(help: "Do it without asking.") var yes = false

  func run() async throws {
    let path = try place.library().sessionPath(session)
    let named = passages.map(\.passage.title).listed()
    guard yes || Asking.isPossible else {
      throw Failure("Taking the text of \(named) out cannot be taken back; say --yes to do it.")
    }
    guard yes || Asking.agrees(to: "The text of \(named) will be gone for good.") else {
      throw Failure("\(path) has been left as it was.")
    }
    let words = try await SessionFile.whileOpen(at: path) { try await takeOut(of: $0) }
    try emit(
      words.isEmpty
        ? "There was nothing written in \(named) any more." : "The text of \(named) is gone.")
    let beside = try Disposal(of: path)
    for other in beside.exports { try emit("Not redacted, and made of it: \(other)") }
    for other in beside.copies { try emit("Not redacted, a copy of it: \(other)") }
  }

  /// Returns the words that were taken out.
  private func takeOut(of journal: SessionFile) async throws -> [String] {
    let before = try await journal.entries(after: 0)
    let envelope = Envelope(
      id: .random(), command: .redact(passages: passages.map(\.passage)), actor: .facilitator)
    if let sentence = await journal.submit(envelope, at: .now).sentence {
      throw Failure(sentence)
    }
    let after = try await journal.entries(after: 0)
    let session = await journal.session
    guard let redaction = after.last(where: { $0.command == envelope.id }) else { return [] }
    let words = before.flatMap { $0.words(takenOutBy: redaction, in: session) }
    for place in WrittenHistory(after).places(saying: words.filter(Self.canBeLookedFor)) {
      try emit("The same words still stand in \(place).")
    }
    return words
  }

  /// Whether words are long enough that they stand nowhere by chance.
  private static func canBeLookedFor(_ words: String) -> Bool {
    words.utf8.count >= 5 && words.contains(where: \.isLetter)
  }
}
