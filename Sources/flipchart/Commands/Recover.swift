import ArgumentParser
import Facilitation
import Journal

/// `flipchart recover`: a new file with all that can be read of a damaged one.
struct Recover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Write whatever can be read of a damaged session into a new file.",
    discussion: "The damaged file stays as it is.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(name: .shortAndLong, help: .init("The file to make.", valueName: "file"))
  var output: String

  func run() throws {
    let path = try place.library().sessionPath(session)
    // A file too damaged to say whether it is locked is read as one that is not.
    let isLocked = (try? Unlocking.isLocked(path)) ?? false
    let seal = isLocked ? try Unlocking.seal(for: path) : nil
    let recovery = try Recovery(of: path, into: output, with: seal)
    try emit("\(output) has \(recovery.entries.counted("entry", "entries")) of \(path).")
    if seal != nil { try emit("\(output) is not locked.") }
    if recovery.isPlanDoubtful {
      try emit("The plan is not as it was written: read it through.")
    }
    guard !recovery.lost.isEmpty else { return }
    let places = recovery.lost.map { "\($0)" }.listed()
    try emit("Lost: \(places). What was changed there is as it was before.")
  }
}
