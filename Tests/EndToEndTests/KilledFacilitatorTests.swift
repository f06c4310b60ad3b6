import Foundation
import Glibc
import Testing

/// The facilitator's terminal is killed in the middle of a part.
@Suite struct KilledFacilitatorTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  /// When a clock was last started, by the journal.
  private func lastStart() throws -> Date {
    let run = try Program.run(["log", session, "--json"], in: folder)
    let entries = run.output.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    let start = try #require(entries.last { $0["kind"] as? String == "partStarted" })
    let milliseconds = try #require(start["at"] as? Int)
    return Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
  }

  /// For how long the part has run now, as its clock shows it.
  private func figures(since start: Date) -> String {
    let seconds = Int(Date().timeIntervalSince(start))
    return String(format: "%02d:%02d", seconds / 60, seconds % 60)
  }

  @Test func reopeningPutsTheRoomBackToTheSecond() async throws {
    let first = try await TerminalSession([Program.path, "open", session], in: folder)
    try await first.wait(for: "vote 0/24")
    kill(try first.processID, SIGKILL)
    try await first.waitForEnd()
    let second = try await TerminalSession([Program.path, "open", session], in: folder)
    try await second.wait(for: "▶ Dot-vote")
    try await second.wait(for: "vote 0/24")
    let start = try lastStart()
    try await second.wait(until: "the clock has gone on to the second") {
      try second.screen.contains("\(figures(since: start)) of ")
    }
    try await second.quit()
    try await second.waitForEnd()
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }
}
