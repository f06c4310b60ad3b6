import Foundation
import Glibc
import Testing

/// The projector's terminal beside the facilitator's, on one session's file.
@Suite struct ProjectorSeatTests {
  let folder: Folder
  let session: String
  static let points = [
    "Ask the elders before any form is written · in every ward of the district, and write it down",
    "Figures come too late to plan with · so agree by when they are needed and what comes of it",
  ]

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func projector() async throws -> TerminalSession {
    try await TerminalSession([Program.path, "open", session, "--seat", "projector"], in: folder)
  }

  private func apply(_ command: String) throws {
    #expect(try Program.run(["apply", session], input: command, in: folder).status == 0)
  }

  @Test func aProjectorThatWasKilledComesBackToTheSameSceneAndStep() async throws {
    let points = Self.points.map { #"{"text":"\#($0)"}"# }.joined(separator: ",")
    try apply(#"{"writePoints":{"group":1,"points":[\#(points)]}}"#)
    try apply(#"{"moveSpotlight":{"to":{"reportBack":1},"steps":1}}"#)
    let first = try await projector()
    try await first.wait(for: "Ask the elders before")
    kill(try first.processID, SIGKILL)
    try await first.waitForEnd()
    let second = try await projector()
    try await second.wait(for: "Ask the elders before")
    #expect(try !second.screen.contains("Figures come too late"))
    try apply(#"{"showSteps":{}}"#)
    try await second.wait(for: "Figures come too late")
  }

  @Test func theFacilitatorsKeysMoveAndBlankTheProjector() async throws {
    let facilitator = try await TerminalSession([Program.path, "open", session], in: folder)
    let wall = try await projector()
    try await wall.wait(for: "24 people")
    try await facilitator.wait(for: "Dot-vote")
    try facilitator.press("O")
    try await facilitator.wait(for: "What does the room see?")
    try facilitator.press("t")
    try await wall.wait(for: "Can the last row of chairs")
    try facilitator.press(".")
    try await facilitator.wait(for: "The projector is blank")
    try await wall.waitForEnd(of: "Can the last row of chairs")
    try facilitator.press(".")
    try await wall.wait(for: "Can the last row of chairs")
  }
}
