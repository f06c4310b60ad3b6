import Foundation
import Testing

/// A terminal that takes next to nothing, as over a line of a kilobyte a second.
@Suite struct SlowTerminalTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  @Test(.timeLimit(.minutes(3)))
  func keysAreAnsweredWhileNothingIsReadAndFramesAreDropped() async throws {
    let terminal = try RawTerminal([Program.path, "open", session], in: folder)
    try await terminal.read(until: "Dot-vote")
    try await terminal.type("C")
    try await terminal.read(until: "Close the loop")
    let before = terminal.transcript.count
    // Far more than the line holds: each asks for the whole screen anew.
    try await terminal.type(String(repeating: "\u{C}", count: 80) + "nDrywells\r")
    try await terminal.wait(until: "the note is saved") {
      try Program.run(["log", session], in: folder).output.contains("Drywells")
    }
    try await terminal.read(until: "Drywells")
    #expect(terminal.transcript.count - before < 200_000)
  }

  @Test(.timeLimit(.minutes(3)))
  func quittingDoesNotWaitForWhatNobodyReads() async throws {
    let terminal = try RawTerminal([Program.path, "open", session], in: folder)
    try await terminal.read(until: "Dot-vote")
    for _ in 0..<80 { try await terminal.type("\u{C}") }
    try await terminal.type("\u{3}\r")
    try await terminal.waitForEnd()
    #expect(try folder.leftovers(of: session) == [])
  }
}
