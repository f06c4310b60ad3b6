import Foundation
import Glibc
import Testing

/// Copies of a session that are carried away and brought home.
@Suite struct CarriedCopyTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func copy(_ group: String, to name: String) throws -> String {
    let path = folder.path(name)
    let run = try Program.run(
      ["open", session, "--detached", "--group", group, "-o", path], in: folder)
    #expect(run.lines == [path])
    return path
  }

  @Test func whatAKilledHelperWroteComesHomeFromTheStickOnce() async throws {
    let path = try copy("prod", to: "stick.flipchart")
    let helper = try await TerminalSession([Program.path, "open", path], in: folder)
    try await helper.wait(for: "own copy")
    try helper.type("Wells dry in May")
    try helper.press("Enter")
    try await helper.wait(for: "◌ new")
    kill(try helper.processID, SIGKILL)
    try await helper.waitForEnd()
    let again = try await TerminalSession([Program.path, "open", path], in: folder)
    try await again.wait(for: "1 to bring home")
    let merged = try Program.run(["merge", session, path], in: folder)
    #expect(merged.lines == ["\(path): 1 merged, 0 there already, 0 refused"])
    #expect(merged.status == 0)
    let twice = try Program.run(["merge", session, path], in: folder)
    #expect(twice.lines == ["\(path): 0 merged, 1 there already, 0 refused"])
    let log = try Program.run(["log", session], in: folder)
    #expect(log.lines.count { $0.contains("Wells dry in May") } == 1)
  }

  @Test func aCopyReadOutInLinesTakesNotesToo() throws {
    let path = try copy("cons", to: "lines.flipchart")
    let run = try Program.run(
      ["open", path, "--plain"], input: "note The lists are old\nread\nquit\n", in: folder)
    #expect(run.output.contains("This is a copy of the session; 1 command to bring home"))
    #expect(run.output.contains("The lists are old (new, on its way"))
    #expect(try Program.run(["merge", session, path], in: folder).status == 0)
  }

  @Test func aCopyIsToldApartFromASession() throws {
    let path = try copy("prod", to: "stick.flipchart")
    let added = try Program.run(["add", path, "--chart", "prod", "x"], in: folder)
    #expect(added.status == 1)
    #expect(added.errors.contains("is a copy for one seat"))
    let merged = try Program.run(["merge", session, session], in: folder)
    #expect(merged.errors.contains("is no copy for one seat"))
    let seat = try Program.run(["open", path, "--seat", "facilitator"], in: folder)
    #expect(seat.errors.contains("leave --seat"))
  }
}
