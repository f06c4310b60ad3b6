import Foundation
import Glibc
import Testing

/// A session that is hosted, and helpers on laptops of their own.
@Suite struct JoiningTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func host() async throws -> TerminalSession {
    let host = try await TerminalSession(
      [Program.path, "host", session, "--address", "127.0.0.1"], in: folder, columns: 160)
    try await host.wait(for: "projector")
    return host
  }

  /// The ticket of a seat, as the host prints it.
  private func ticket(of seat: String, at host: TerminalSession) throws -> String {
    let line = try host.screen.split(separator: "\n").first { $0.hasPrefix(seat) }
    return line?.split(separator: " ").last.map(String.init) ?? ""
  }

  private func join(_ ticket: String, _ words: String...) async throws -> TerminalSession {
    try await TerminalSession([Program.path, "join", ticket] + words, in: folder)
  }

  @Test func aHelperWritesOnWhileTheHostIsGoneAndLosesNothing() async throws {
    let first = try await host()
    let ticket = try ticket(of: "helper of Producers", at: first)
    let helper = try await join(ticket, "--name", "Amina")
    try await helper.wait(for: "◉ connected")
    try helper.type("Wells dry")
    try helper.press("Enter")
    try await helper.wait(for: "#35")

    kill(try first.processID, SIGKILL)
    try await helper.wait(for: "◌ cut off")
    try helper.type("Maps old")
    try helper.press("Enter")
    try await helper.wait(for: "◌ cut off · 1 waiting")
    kill(try helper.processID, SIGKILL)
    try await helper.waitForEnd()

    let again = try await join(ticket, "--name", "Amina")
    try await again.wait(for: "1 waiting")
    let second = try await host()
    try await again.waitForEnd(of: "waiting")
    try await again.wait(for: "◉ connected")
    let log = try Program.run(["log", session], in: folder)
    #expect(log.lines.count { $0.contains("Wells dry") } == 1)
    #expect(log.lines.count { $0.contains("Maps old") } == 1)
    try second.press("C-c")
    try await second.waitForEnd()
  }

  @Test func whoWasServingWhenItWasKilledServesAgainWhenTheFacilitatorIsBack() async throws {
    let killed = try await host()
    let helper = try await join(try ticket(of: "helper of Producers", at: killed))
    try await helper.wait(for: "◉ connected")
    kill(try killed.processID, SIGKILL)
    try await helper.wait(for: "◌ cut off")
    let facilitator = try await TerminalSession([Program.path, "open", session], in: folder)
    try await facilitator.wait(for: "The session is served at 127.0.0.1")
    try await helper.wait(for: "◉ connected")
  }

  @Test func aProjectorFollowsFromAnotherLaptop() async throws {
    let host = try await host()
    let projector = try await join(try ticket(of: "projector", at: host))
    try await projector.wait(for: "24 people")
    let moved = try Program.run(
      ["apply", session], input: #"{"moveSpotlight":{"to":{"comparison":[1,2]}}}"#, in: folder)
    #expect(moved.status == 0)
    try await projector.wait(for: "Consumers: checklist")
  }

  @Test func whatIsNoTicketIsSaidSo() throws {
    let run = try Program.run(["join", "2345-6789"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("A ticket has 32 or 52 characters"))
  }
}
