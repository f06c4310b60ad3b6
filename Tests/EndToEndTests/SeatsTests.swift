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

  private func open(_ words: String...) throws -> TerminalSession {
    try TerminalSession([Program.path, "open", session] + words, in: folder)
  }

  @Test func aNoteOfOneSeatShowsAtTheOthersWithoutAKey() throws {
    let facilitator = try open()
    let helper = try open("--seat", "helper", "--group", "prod")
    try facilitator.turnToCharts()
    try helper.wait(for: "Producers")
    try helper.type("Wells dry in May")
    try helper.press("Enter")
    try facilitator.wait(for: "Wells dry")
    try helper.wait(for: "#35")
    kill(try helper.processID, SIGKILL)
    try facilitator.quit()
    try facilitator.waitForEnd()
    let log = try Program.run(["log", session], in: folder)
    #expect(log.output.contains("Wells dry in May"))
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  @Test func theProjectorFollowsTheSpotlight() throws {
    let projector = try open("--seat", "projector")
    try projector.wait(for: "24 people")
    let moved = try Program.run(
      ["apply", session], input: #"{"moveSpotlight":{"to":{"comparison":[1,2]}}}"#,
      in: folder)
    #expect(moved.status == 0)
    try projector.wait(for: "Consumers: checklist")
    try projector.wait(for: "Producers: checklist")
  }

  @Test func reopeningIsWhereTheRoomWas() throws {
    let first = try open()
    try first.wait(for: "Dot-vote")
    try first.wait(for: "vote 0/24")
    kill(try first.processID, SIGKILL)
    try first.waitForEnd()
    let second = try open()
    try second.wait(for: "Dot-vote")
    try second.wait(for: "vote 0/24")
  }

  @Test func aNoteTypedJustBeforeQuittingIsKept() throws {
    let helper = try open("--seat", "helper", "--group", "prod")
    try helper.wait(for: "Producers")
    try helper.type("Last words")
    try helper.press("Enter", "C-c", "Enter")
    try helper.waitForEnd()
    #expect(try Program.run(["log", session], in: folder).output.contains("Last words"))
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aPasteWithEscapesReachesNeitherTerminalNorReport() throws {
    let helper = try open("--seat", "helper", "--group", "prod")
    try helper.wait(for: "Producers")
    try helper.paste("evil\u{1B}]0;owned\u{07}\u{202E}text")
    try helper.press("Enter")
    try helper.type("after")
    try helper.press("Enter")
    try helper.wait(for: "after")
    let sent = String(decoding: try folder.bytes(helper.transcript), as: UTF8.self)
    #expect(sent.contains("after"))
    #expect(!sent.contains("\u{202E}"))
    #expect(!sent.contains("\u{1B}]0;owned"))
    let report = try Program.run(["export", session, "--audience", "internal"], in: folder)
    #expect(!report.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
