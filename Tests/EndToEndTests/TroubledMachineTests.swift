import Foundation
import Glibc
import Testing

/// What a screen says on a machine in trouble, and what is saved when the trouble is over.
@Suite struct TroubledMachineTests {
  let folder: Folder
  let session: String
  let machine: TroubledMachine

  init() throws {
    folder = try Folder()
    session = try folder.demo()
    machine = TroubledMachine(in: folder)
  }

  private func terminal(_ words: String...) async throws -> TerminalSession {
    // A short path, so that a sentence with it stands on one row.
    let command = [Program.path, "open", "./demo.flipchart"] + words
    return try await TerminalSession(machine.running(command), in: folder)
  }

  /// How often a text stands in the journal.
  private func count(of text: String) throws -> Int {
    try Program.run(["log", session], in: folder).output.components(separatedBy: text).count - 1
  }

  @Test(arguments: [(ENOSPC, "the disk is full"), (EIO, "could not be read or written")])
  func aDiskInTroubleIsASentenceAndTheTextStaysUntilItIsSaved(
    error: Int32, sentence: String
  ) async throws {
    let terminal = try await terminal()
    try await terminal.turnToCharts()
    try terminal.press("n")
    try await terminal.wait(for: "New note")
    try terminal.type("Wells run dry")
    try await terminal.wait(for: "Wells run dry")
    try machine.failDisk(with: error)
    try terminal.press("Enter")
    try await terminal.wait(for: sentence)
    #expect(try terminal.screen.contains("Wells run dry"))
    #expect(try count(of: "Wells run dry") == 0)
    try machine.mendDisk()
    try terminal.press("Enter")
    try await terminal.wait(until: "it is saved") { try count(of: "Wells run dry") == 1 }
    try await terminal.waitForEnd(of: sentence)
    try terminal.press("Escape")
    try await terminal.waitForEnd(of: "New note")
    try await terminal.quit()
    try await terminal.waitForEnd()
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  /// Each operation of a command in turn fails once: whoever writes is told, and has the line back.
  @Test func whicheverOperationFailsTheHelpersLineComesBack() async throws {
    let terminal = try await terminal("--seat", "helper", "--group", "producers")
    try await terminal.wait(for: "Helper of Producers")
    var told = 0
    for operation in 1...6 {
      try machine.failDisk(operation...operation, with: EIO)
      try terminal.type("Point \(operation).")
      try await terminal.wait(for: "Point \(operation).")
      try terminal.press("Enter")
      try await terminal.wait(until: "it is saved, or told") {
        try count(of: "Point \(operation).") == 1 || terminal.screen.contains("disk I/O error")
      }
      guard try terminal.screen.contains("disk I/O error") else { continue }
      told += 1
      try machine.mendDisk()
      try terminal.press("Enter")
      try await terminal.waitForEnd(of: "disk I/O error")
      try await terminal.wait(until: "it is saved") { try count(of: "Point \(operation).") > 0 }
    }
    #expect(told >= 2)
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  @Test func aFileTakenAwayUnderTheScreenIsPutBackWithAllOfIt() async throws {
    let terminal = try await terminal("--seat", "helper", "--group", "producers")
    try await terminal.wait(for: "Helper of Producers")
    try FileManager.default.removeItem(atPath: session)
    try terminal.type("Wells run dry")
    try terminal.press("Enter")
    try await terminal.wait(until: "it is saved") {
      try FileManager.default.fileExists(atPath: session) && count(of: "Wells run dry") == 1
    }
    #expect(try count(of: "make the session:") == 1)
    try await terminal.quit()
    try await terminal.waitForEnd()
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  @Test(arguments: [-3_600, 86_400])
  func aClockThatIsSetAnewLeavesTheSessionSane(seconds: Int) async throws {
    let terminal = try await terminal()
    try await terminal.wait(for: "▶ Dot-vote")
    try machine.setClock(by: seconds)
    try await terminal.wait(until: "the part is where the clock puts it") {
      try terminal.screen.contains(seconds < 0 ? /06:00 left/ : /\+2[34]:..:.. over/)
    }
    try await terminal.turnToCharts()
    try terminal.press("n")
    try await terminal.wait(for: "New note")
    try terminal.type("Wells run dry")
    try terminal.press("Enter")
    try await terminal.wait(until: "it is saved") { try count(of: "Wells run dry") == 1 }
    let last = try #require(Program.run(["log", session], in: folder).lines.last)
    #expect(last.contains("Wells run dry"))
    let closing = machine.running([Program.path, "apply", session]).dropFirst()
    let closed = try Program.run(
      Array(closing), input: #"{"closeSession": {}}"#, in: folder, program: "/usr/bin/env")
    #expect(closed.status == 0)
    let report = try Program.run(["export", session], in: folder)
    #expect(report.status == 0 && report.output.contains("**Time:**"))
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }
}
