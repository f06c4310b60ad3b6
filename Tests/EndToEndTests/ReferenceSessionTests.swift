import Foundation
import Testing

/// The reference session from the lobby to the report, by keys alone: a facilitator and a helper for
/// each group, in terminals of their own.
@Suite struct ReferenceSessionTests {
  let folder: Folder
  let facilitator: TerminalSession

  init() async throws {
    folder = try Folder()
    facilitator = try await TerminalSession([Program.path], in: folder)
  }

  @Test func theReferenceSessionIsPlayedFromTheLobbyToTheReport() async throws {
    try await makeTheSession()
    try await seatTheHelpers()
    try await writeTheChecklists()
    try await vote()
    try await reportBack()
    try await findTheWayForward()
    try readTheReport(at: try await saveTheReport())
  }

  private var session: String {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sessions"))
      let name = try #require(names.first { $0.hasSuffix(".flipchart") })
      return folder.path("sessions/\(name)")
    }
  }

  /// 24 people in Bujumbura, on the plan that the lobby offers first.
  private func makeTheSession() async throws {
    try await facilitator.wait(for: "Localizing data workflows")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "Place")
    try facilitator.press("Tab")
    try facilitator.type("Bujumbura")
    try facilitator.press("Tab", "C-u")
    try facilitator.type("24")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "Welcome and guest speaker")
    try facilitator.press("s")
    try await facilitator.wait(for: "▶ Welcome and guest speaker")
  }

  /// Two helpers for each of the two groups.
  private func seatTheHelpers() async throws {
    try facilitator.press("G")
    try await facilitator.wait(for: "Group “Producers” has no helper yet")
    try facilitator.press("a", "Tab")
    for name in ["Amina", "Bosco", "Clarisse", "David"] {
      try facilitator.type(name)
      try facilitator.press("Enter")
    }
    try facilitator.press("Enter")
    try await facilitator.wait(for: "P28 David")
    try facilitator.press("Space", "Space", "p")
    try await facilitator.wait(for: "type to narrow")
    try facilitator.type("prod")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Group “Producers” has no helper yet")
    try facilitator.press("Right", "Right")
    try await facilitator.wait(for: "▸ P27 Clarisse")
    try facilitator.press("Space", "Space", "p")
    try await facilitator.wait(for: "type to narrow")
    try facilitator.type("cons")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Group “Consumers” has no helper yet")
  }

  /// Each group's helper types in a terminal of its own, a note an Enter, Tab to the next section.
  private func writeTheChecklists() async throws {
    let producers = try await TerminalSession(
      [
        Program.path, "open", try session, "--seat", "helper", "--group", "producers", "--name",
        "Amina",
      ], in: folder)
    let consumers = try await TerminalSession(
      [
        Program.path, "open", try session, "--seat", "helper", "--group", "consumers", "--name",
        "Clarisse",
      ], in: folder)
    try await write(
      [
        ["Sit down with the committee first", "Pilot with ten households"],
        ["Register of arrivals, on paper"],
        ["Asked by five organisations in a month"], ["The water point moved: 15 minutes"],
      ], at: producers)
    try await write(
      [
        ["Write down the decision first"], ["Numbers by sex, age and disability"],
        ["Five spellings of one village", "The same families again and again"],
        ["Fewer questions, and better ones"],
      ], at: consumers)
    try facilitator.press("C")
    try await facilitator.wait(for: "Producers: checklist")
    try facilitator.press("s")
    try await facilitator.wait(for: "Consumers · 5 notes")
    try await facilitator.wait(for: "Producers · 5 notes")
  }

  private func write(_ sections: [[String]], at helper: TerminalSession) async throws {
    try await helper.wait(for: "a note a line")
    for notes in sections {
      for note in notes {
        try helper.type(note)
        try helper.press("Enter")
      }
      try helper.press("Tab")
    }
    try await helper.wait(for: "· 5 notes")
    try helper.press("C-c")
    try await helper.wait(for: "Quit?")
    try helper.press("y")
    try await helper.waitForEnd()
  }

  /// Ballots as on paper, one of them over its budget; closed, revealed.
  private func vote() async throws {
    try facilitator.press("V")
    try await facilitator.wait(for: "What matters most")
    try facilitator.press("o")
    try await facilitator.wait(for: "ballots 0 of 24")
    try facilitator.press("t")
    for slot in 1...23 {
      try facilitator.type("p\(slot) \(slot % 4 + 1) \(slot % 3 + 5)")
      try facilitator.press("Enter")
    }
    try await facilitator.wait(for: "ballots 23 of 24")
    try facilitator.type("p24 1 2 3 4 5 6 7")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "P24 has 7 dots")
    try facilitator.press("C-u")
    try facilitator.type("p24 -")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "ballots 24 of 24")
    try await facilitator.waitForEnd(of: "P24 has 7 dots")
    try facilitator.press("Escape")
    try await facilitator.wait(for: "t types ballots here")
    try facilitator.press("c")
    try await facilitator.wait(for: "closed")
    try facilitator.press("r")
    try await facilitator.wait(for: "cannot be undone")
    try facilitator.press("y")
    try await facilitator.wait(for: "24 present")
    try facilitator.press("s")
    try await facilitator.wait(for: "type to narrow")
    try facilitator.type("keep")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "Reason")
    try facilitator.type("Nobody wants to lose one")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Reason")
  }

  /// A headline and a point for each group; what both said is an echo.
  private func reportBack() async throws {
    try facilitator.press("B")
    try await facilitator.wait(for: "No headline yet")
    try facilitator.press("t")
    try await facilitator.wait(for: "Headline")
    try facilitator.type("Ask less, and read it back")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "“Ask less, and read it back”")
    try facilitator.press("n")
    try facilitator.type("The same household is asked too often")
    try facilitator.press("Tab")
    try facilitator.type("9")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "echoes #9")
  }

  /// An action made from a note, with its owner and date.
  private func findTheWayForward() async throws {
    try facilitator.press("C")
    try await facilitator.wait(for: "Producers: checklist")
    try facilitator.press("a")
    try await facilitator.wait(for: "By when")
    try facilitator.press("Tab")
    try facilitator.type("Habimana")
    try facilitator.press("Tab")
    try facilitator.type("Friday")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "By when")
  }

  /// The preview, saved beside the session; then the program is quit.
  private func saveTheReport() async throws -> String {
    try facilitator.press("R")
    try await facilitator.wait(for: "# Localizing data workflows")
    try facilitator.press("a", "a")
    try await facilitator.wait(for: "Amina, Bosco, Clarisse and David")
    try facilitator.press("e")
    try await facilitator.wait(for: "The report is saved as")
    try facilitator.press("C-c")
    try await facilitator.wait(for: "Quit?")
    try facilitator.press("y")
    try await facilitator.waitForEnd()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sessions"))
    return folder.path("sessions/\(try #require(names.first { $0.hasSuffix(".md") }))")
  }

  private func readTheReport(at path: String) throws {
    let report = try String(contentsOfFile: path, encoding: .utf8)
    for text in [
      "Bujumbura", "Amina and Bosco", "Ask less, and read it back", "echoes #9 (Consumers)",
      "Habimana",
      "Five spellings of one village",
      "24 ballots handed in, 1 of them blank",
      "The reason given: Nobody wants to lose one",
    ] {
      #expect(report.contains(text), "\(text)")
    }
    let again = try Program.run(
      ["export", try session, "--audience", "internal"], in: folder)
    #expect(again.output == report)
    #expect(try Program.run(["verify", try session], in: folder).status == 0)
  }
}
