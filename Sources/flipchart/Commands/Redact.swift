import ArgumentParser
import Facilitation
import Journal

/// `flipchart redact`: what was typed on notes taken out of the journal.
struct Redact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what was ever typed on notes out of a session's file for good.",
    discussion: """
      It goes from the journal, the snapshot, the free pages and the log beside the file; a mark and \
      the fact that it was taken out stay. Notes that were taken down can be named too. Seats that \
      are open follow at once. What somebody copied elsewhere, into a point, an action or an export, \
      stays: where the same words still stand is printed.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Argument(help: "The numbers of the notes, such as 12.") var notes: [NoteArgument]
  @Flag(help: "Do it without asking.") var yes = false

  func run() async throws {
    let path = try place.library().sessionPath(session)
    let ids = notes.map(\.id)
    let named = ids.map { "#\($0)" }.listed()
    guard yes || Asking.isPossible else {
      throw Failure("Taking the text of \(named) out cannot be taken back; say --yes to do it.")
    }
    guard yes || Asking.agrees(to: "The text of \(named) will be gone for good.") else {
      throw Failure("\(path) has been left as it was.")
    }
    try await SessionFile.whileOpen(at: path) { journal in
      let before = await journal.session
      let envelope = Envelope(
        id: .random(), command: .redactNotes(notes: ids), actor: .facilitator)
      if let sentence = await journal.submit(envelope, at: .now).sentence {
        throw Failure(sentence)
      }
      try emit("The text of \(named) is gone.")
      try await tellOfCopies(of: ids.compactMap { before.notes[$0]?.text }, in: journal.session)
    }
  }

  private func tellOfCopies(of texts: [String], in session: Session) throws {
    for place in Set(texts.flatMap(session.places)).sorted() {
      try emit("The same words still stand in \(place).")
    }
  }
}

/// A note as it is written on the command line: `12` or `#12`.
struct NoteArgument: ExpressibleByArgument {
  let id: NoteID

  init?(argument: String) {
    guard let number = Int(argument.drop { $0 == "#" }), number > 0 else { return nil }
    id = NoteID(number)
  }
}
