import ArgumentParser
import Facilitation
import Foundation
import Journal

/// `flipchart dispose`: a session's file gone for good.
struct Dispose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispose",
    abstract: "Overwrite and remove a session's file, and what the program keeps beside it.",
    discussion: """
      Nothing brings it back. Reports that stand beside it and copies that are found in its folder \
      are named and not touched; those elsewhere, on sticks, in mails and backups, nobody has a \
      list of.
      """)

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Flag(help: "Do it without asking.") var yes = false

  func run() throws {
    let path = try place.library().sessionPath(session)
    let disposal = try Disposal(of: path)
    guard yes || Asking.isPossible else {
      throw Failure("Disposing of \(path) cannot be taken back; say --yes to do it.")
    }
    guard yes || Asking.agrees(to: "\(path) will be gone for good.") else {
      throw Failure("\(path) has been left as it was.")
    }
    try disposal.carryOut()
    try emit("\(path) is gone.")
    try tell("Still there, made of it: ", disposal.exports)
    try tell("Still there, a copy of it: ", disposal.copies)
    if !disposal.ticketed.isEmpty {
      let seats = disposal.ticketed.map(\.rawValue).joined(separator: ", ")
      try emit("Perhaps still there, on the laptop that took the seat by a ticket: \(seats)")
    }
    try emit(
      "Copies elsewhere are not known: think of sticks, mails, backups and helpers' laptops.")
  }

  private func tell(_ words: String, _ paths: [String]) throws {
    for path in paths { try emit(words + path) }
  }
}
