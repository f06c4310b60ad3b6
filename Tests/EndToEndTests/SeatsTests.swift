import Foundation
import Glibc
import Testing

/// Several seats on one session's file, each in a terminal of its own.
@Suite struct SeatsTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func open(_ words: String...) async throws -> TerminalSession {
    try await TerminalSession([Program.path, "open", session] + words, in: folder)
  }

  @Test func aNoteOfOneSeatShowsAtTheOthersWithoutAKey() async throws {
    let facilitator = try await open()
    let helper = try await open("--seat", "helper", "--group", "prod")
    try await facilitator.turnToCharts()
    try await helper.wait(for: "Producers")
    try helper.type("Wells dry in May")
    try helper.press("Enter")
    try await facilitator.wait(for: "Wells dry")
    try await helper.wait(for: "#35")
    kill(try helper.processID, SIGKILL)
    try await facilitator.quit()
    try await facilitator.waitForEnd()
    let log = try Program.run(["log", session], in: folder)
    #expect(log.output.contains("Wells dry in May"))
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  @Test func theProjectorFollowsTheSpotlight() async throws {
    let projector = try await open("--seat", "projector")
    try await projector.wait(for: "24 people")
    let moved = try Program.run(
      ["apply", session], input: #"{"moveSpotlight":{"to":{"comparison":[1,2]}}}"#,
      in: folder)
    #expect(moved.status == 0)
    try await projector.wait(for: "Consumers: checklist")
    try await projector.wait(for: "Producers: checklist")
  }

  @Test func reopeningIsWhereTheRoomWas() async throws {
    let first = try await open()
    try await first.wait(for: "Dot-vote")
    try await first.wait(for: "vote 0/24")
    kill(try first.processID, SIGKILL)
    try await first.waitForEnd()
    let second = try await open()
    try await second.wait(for: "Dot-vote")
    try await second.wait(for: "vote 0/24")
  }

  @Test func aNoteTypedJustBeforeQuittingIsKept() async throws {
    let helper = try await open("--seat", "helper", "--group", "prod")
    try await helper.wait(for: "Producers")
    try helper.type("Last words")
    try helper.press("Enter", "C-c", "Enter")
    try await helper.waitForEnd()
    #expect(try Program.run(["log", session], in: folder).output.contains("Last words"))
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aPasteWithEscapesReachesNeitherTerminalNorReport() async throws {
    let helper = try await open("--seat", "helper", "--group", "prod")
    try await helper.wait(for: "Producers")
    try helper.paste("evil\u{1B}]0;owned\u{07}\u{202E}text")
    try helper.press("Enter")
    try helper.type("after")
    try helper.press("Enter")
    try await helper.wait(for: "after")
    let sent = String(decoding: try folder.bytes(helper.transcript), as: UTF8.self)
    #expect(sent.contains("after"))
    #expect(!sent.contains("\u{202E}"))
    #expect(!sent.contains("\u{1B}]0;owned"))
    let report = try Program.run(["export", session, "--audience", "internal"], in: folder)
    #expect(!report.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
