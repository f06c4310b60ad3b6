import ArgumentParser
import Facilitation
import Journal

/// `flipchart verify`: whether a session's file is whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a session's file is whole: pages, journal, snapshot.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String

  func run() throws {
    let path = try place.library().sessionPath(session)
    let verification = try Verification(of: path, with: try Unlocking.seal(for: path))
    for finding in verification.findings { try emit(finding) }
    guard verification.isSound else {
      throw Failure("\(path) is damaged; nothing in it has been changed.")
    }
    if let waiting = verification.waiting {
      return try emit(
        "\(path) is whole: a copy for one seat, in which \(waiting.counted("command")) "
          + "\(waiting == 1 ? "waits" : "wait").")
    }
    try emit("\(path) is whole: \(verification.entries) entries, \(verification.events) events.")
  }
}
