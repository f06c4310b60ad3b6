import ArgumentParser
import Facilitation
import Journal

/// `flipchart anonymise`: a copy of a session with slots in the place of names.
struct Anonymise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a copy of a session with slots in the place of names.",
    discussion: """
      The names of the people in the session are looked for in everything that was typed, in every \
      version of it. Read the copy all the same: who is spoken of and is not on the list of people \
      is not known. The places to look at first are printed. The session itself stays as it is, and \
      its plan is taken over word for word.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(name: .shortAndLong, help: .init("The file to make.", valueName: "file"))
  var output: String

  func run() throws {
    let path = try place.library().sessionPath(session)
    let anonymised = Anonymised(try SavedSession(unlocking: path).entries)
    try SavedSession.write(anonymised.entries, to: output)
    try emit(output)
    for place in anonymised.replaced { try emit("Names were replaced in \(place).") }
    for place in anonymised.doubtful { try emit("Look at \(place): it may tell who somebody is.") }
    try emit("Read the copy before you pass it on: who is not on the list of people is not known.")
  }
}
