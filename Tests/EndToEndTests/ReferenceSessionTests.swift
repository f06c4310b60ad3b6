import Foundation
import Testing

/// The reference session from the lobby to the report, by keys alone, with everybody there at once.
@Suite struct ReferenceSessionTests {
  let room: ReferenceRoom
  private var facilitator: TerminalSession { room.facilitator }
  private var projector: TerminalSession { room.projector }

  init() async throws { room = try await ReferenceRoom() }

  @Test func theReferenceSessionIsPlayedFromTheLobbyToTheReport() async throws {
    try await welcomeTheRoom()
    try await writeTheChecklists()
    try await vote()
    try await reportBack()
    try await discuss()
    try await findTheWayForward()
    try await giveFeedback()
    try await closeTheSession()
    try readTheReport(at: try await saveTheReport())
  }

  /// The room is set up with the test card; then it is welcomed, and asked.
  private func welcomeTheRoom() async throws {
    try await projector.wait(for: "24 people")
    try await room.show("t", until: "Can the last row of chairs")
    try await room.show("a", until: "Barriers and opportunities")
    try facilitator.press("A", "Down", "Down", "s")
    try await facilitator.wait(for: "▶ Two checklists")
    try await room.show("p", until: "Which problems does local data help to solve?")
    try facilitator.press(".")
    try await projector.waitForEnd(of: "Which problems")
    try facilitator.press(".")
    try await projector.wait(for: "Which problems")
  }

  /// Both groups write at once, and hear from the facilitator; the room sees a chart fill.
  private func writeTheChecklists() async throws {
    try await room.show("c", until: "Producers: checklist")
    try await room.write(
      [
        ["Sit down with the committee first", "Pilot with ten households"],
        ["Register of arrivals, on paper"],
        ["Asked by five organisations in a month"], ["The water point moved: 15 minutes"],
      ], at: room.producers)
    try await room.write(
      [
        ["Write down the decision first"], ["Numbers by sex, age and disability"],
        ["Five spellings of one village", "The same families again and again"],
        ["Fewer questions, and better ones"],
      ], at: room.consumers)
    try await projector.wait(for: "Pilot with ten")
    try facilitator.press("G")
    try await facilitator.wait(for: "5 notes")
    try facilitator.press("I")
    try await facilitator.wait(for: "Tell the helpers of all groups")
    try facilitator.press("Enter")
    for helper in [room.producers, room.consumers] {
      try await helper.wait(for: "Two minutes left")
    }
    #expect(try !projector.screen.contains("Two minutes left"))
  }

  /// Ballots as on paper, one of them over its budget; closed, revealed place by place.
  private func vote() async throws {
    try facilitator.press("V")
    try await facilitator.wait(for: "What matters most")
    try facilitator.press("o")
    try await facilitator.wait(for: "ballots 0 of 24")
    try facilitator.press("S")
    try await projector.wait(for: "ballots are in")
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
    try await projector.wait(for: "The vote is closed.")
    try await reveal()
  }

  private func reveal() async throws {
    try facilitator.press("r")
    try await facilitator.wait(for: "cannot be undone")
    try facilitator.press("y")
    try await facilitator.wait(for: "24 present")
    try await projector.waitForEnd(of: "ballots are in")
    #expect(try !projector.screen.contains("Pilot with ten"))
    try facilitator.press(",")
    try await facilitator.wait(for: "1 of ")
    try facilitator.press("!")
    try await projector.wait(for: "Pilot with ten")
    try facilitator.press("s")
    try await facilitator.wait(for: "type to narrow")
    try facilitator.type("keep")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "Reason")
    try facilitator.type("Nobody wants to lose one")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Reason")
  }

  /// The word goes from group to group; what both said is an echo, and comes when its turn does.
  private func reportBack() async throws {
    try facilitator.press("B")
    try await facilitator.wait(for: "No headline yet")
    try facilitator.press("g")
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
    #expect(try !projector.screen.contains("echoes #9"))
    try facilitator.press(",")
    try await projector.wait(for: "echoes #9 of Consumers")
    try facilitator.press("g")
    try await projector.waitForEnd(of: "echoes #9")
  }

  /// What the plenary says is typed straight into its chart.
  private func discuss() async throws {
    try facilitator.press("d")
    try await facilitator.wait(for: "what is said, a note a line")
    try facilitator.type("Nobody pays for the phones")
    try facilitator.press("Enter", "Tab")
    try facilitator.type("The radio reads the results")
    try facilitator.press("Enter")
    try await facilitator.wait(for: "The radio reads the results")
    try facilitator.press("Escape")
    try await facilitator.waitForEnd(of: "a note a line")
    try await room.show("o", until: "Nobody pays for the phones")
    try await projector.wait(for: "The radio reads the results")
  }

  /// An action made from a note, with its owner and date; another note is parked.
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
    try await room.show("f", until: "by Fri ")
    #expect(try !projector.screen.contains("Habimana"))
    try facilitator.press("Down", "P")
    try await facilitator.wait(for: "Answer")
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Answer")
    try await room.show("l", until: "Localizing data workflows")
    try await projector.waitForEnd(of: "by Fri ")
  }

  /// A helper takes down what one person thinks of the session.
  private func giveFeedback() async throws {
    try room.producers.press("M-y")
    try await room.producers.wait(for: "Mark")
    try room.producers.press("Right", "Tab")
    try room.producers.type("More time for the groups")
    try room.producers.press("Enter")
    try await room.producers.waitForEnd(of: "More time for the groups")
  }

  /// What is still open is listed, and the session closed all the same.
  private func closeTheSession() async throws {
    try facilitator.press("A", "X")
    try await facilitator.wait(for: "Close the session?")
    try await facilitator.wait(for: "Close all the same")
    try facilitator.press("Enter")
    try await room.consumers.wait(for: "closed")
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
    let folder = room.folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sessions"))
    return folder.path("sessions/\(try #require(names.first { $0.hasSuffix(".md") }))")
  }

  private func readTheReport(at path: String) throws {
    let report = try String(contentsOfFile: path, encoding: .utf8)
    for text in [
      "Bujumbura", "Amina and Bosco", "Ask less, and read it back", "echoes #9 “", "(Consumers)*",
      "Habimana", "Five spellings of one village", "24 ballots handed in, 1 of them blank",
      "The reason given: Nobody wants to lose one", "Nobody pays for the phones",
      "The radio reads the results", "More time for the groups",
    ] {
      #expect(report.contains(text), "\(text)")
    }
    let session = try room.session
    let again = try Program.run(["export", session, "--audience", "internal"], in: room.folder)
    #expect(again.output == report)
    #expect(try Program.run(["verify", session], in: room.folder).status == 0)
  }
}
