import ArgumentParser
import Journal

/// `flipchart lock`: what people wrote sealed with a passphrase.
struct Lock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Seal what people wrote in a session's file with a passphrase.",
    discussion: """
      Every command that reads the session then asks for it, or takes it from the first line of the \
      file that FLIPCHART_PASSPHRASE_FILE names. There is no other way in: without the passphrase \
      the text is gone, from every copy of the locked file too. How many steps there were, when and \
      of what kind stays readable.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String

  func run() throws {
    let path = try place.library().sessionPath(session)
    guard try !Unlocking.isLocked(path) else { throw Failure("\(path) is locked already.") }
    try Unlocking.lock(path, with: try Passphrase.chosen())
    try emit("\(path) is locked. Without the passphrase there is no way in.")
    let beside = try Disposal(of: path)
    for other in beside.exports + beside.copies {
      try emit("Not locked, and made of it: \(other)")
    }
  }
}

/// `flipchart unlock`: a locked session's file open for good.
struct Unlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", abstract: "Take the lock off a session's file.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String

  func run() throws {
    let path = try place.library().sessionPath(session)
    guard let seal = try Unlocking.seal(for: path) else { throw Failure("\(path) is not locked.") }
    try SessionLock.unlock(path, with: seal)
    try emit("\(path) is not locked any more.")
  }
}
