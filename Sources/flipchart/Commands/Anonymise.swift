import ArgumentParser
import Facilitation
import Journal

/// `flipchart anonymise`: a copy of a session with slots in the place of names.
struct Anonymise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymise",
    abstract: "Write a copy of a session with slots in the place of names.",
    discussion: """
      The names of the people in the session are looked for in everything that was typed, in every \
      version of it. Read the copy all the same: who is spoken of and is not on the list of people \
      is not known. The places to look at first are printed. The session itself stays as it is. The \
      copy of a locked session is locked with the same passphrase, unless you say --unlocked.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(name: .shortAndLong, help: .init("The file to make.", valueName: "file"))
  var output: String

  @Flag(help: "Leave the copy of a locked session open.") var unlocked = false

  func run() throws {
    let path = try place.library().sessionPath(session)
    let opening = try Unlocking.opening(path)
    let anonymised = Anonymised(try SavedSession(at: path, with: opening?.seal).entries)
    try SavedSession.write(anonymised.entries, to: output)
    if let opening, !unlocked { try lockCopy(with: opening.passphrase) }
    try emit(output)
    if opening != nil {
      try emit(
        unlocked ? "The copy is not locked." : "The copy is locked with the same passphrase.")
    }
    for place in anonymised.replaced { try emit("Names were replaced in \(place).") }
    for place in anonymised.doubtful { try emit("Look at \(place): it may tell who somebody is.") }
    try emit("Read the copy before you pass it on: who is not on the list of people is not known.")
  }

  /// A copy that cannot be locked is not left open either.
  private func lockCopy(with passphrase: String) throws {
    do {
      try Unlocking.lock(output, with: passphrase)
    } catch {
      try Disposal(of: output).carryOut()
      throw error
    }
  }
}
