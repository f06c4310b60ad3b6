import Foundation
import Testing

/// The room of the reference session: the facilitator, a helper for each group and the projector, in
/// terminals of their own on one session's file.
struct ReferenceRoom {
  let folder: Folder
  let facilitator: TerminalSession
  let projector: TerminalSession
  let producers: TerminalSession
  let consumers: TerminalSession

  /// Makes the session in the lobby, sets up the projector, and seats the helpers.
  init() async throws {
    folder = try Folder()
    facilitator = try await TerminalSession([Program.path], in: folder)
    try await Self.makeTheSession(at: facilitator)
    let session = try Self.session(in: folder)
    let seat = [Program.path, "open", session, "--seat"]
    projector = try await TerminalSession(seat + ["projector"], in: folder)
    try await Self.nameTheHelpers(at: facilitator)
    producers = try await TerminalSession(
      seat + ["helper", "--group", "producers", "--name", "Amina"], in: folder)
    consumers = try await TerminalSession(
      seat + ["helper", "--group", "consumers", "--name", "Clarisse"], in: folder)
    for helper in [producers, consumers] { try await helper.wait(for: "a note a line") }
  }

  /// The session's file.
  var session: String { get throws { try Self.session(in: folder) } }

  private static func session(in folder: Folder) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sessions"))
    let name = try #require(names.first { $0.hasSuffix(".flipchart") })
    return folder.path("sessions/\(name)")
  }

  /// 24 people in Bujumbura, on one of the plans that the lobby offers.
  private static func makeTheSession(at facilitator: TerminalSession) async throws {
    try await facilitator.wait(for: "Localizing data workflows")
    try facilitator.press("Down", "Down", "Down")
    try await facilitator.wait(for: "▸ Localizing data workflows")
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
  private static func nameTheHelpers(at facilitator: TerminalSession) async throws {
    try facilitator.press("G")
    try await facilitator.wait(for: "Group “Producers” has no helper yet")
    try facilitator.press("a", "Tab")
    for name in ["Amina", "Bosco", "Clarisse", "David"] {
      try facilitator.type(name)
      try facilitator.press("Enter")
    }
    try facilitator.press("Enter")
    try await facilitator.wait(for: "P28 David")
    try await makeHelpers(of: "Producers", at: facilitator)
    try facilitator.press("Right", "Right")
    try await facilitator.wait(for: "▸ P27 Clarisse")
    try await makeHelpers(of: "Consumers", at: facilitator)
  }

  private static func makeHelpers(
    of group: String, at facilitator: TerminalSession
  ) async throws {
    try facilitator.press("Space", "Space", "p")
    try await facilitator.wait(for: "type to narrow")
    try facilitator.type(group.prefix(4).lowercased())
    try facilitator.press("Enter")
    try await facilitator.waitForEnd(of: "Group “\(group)” has no helper yet")
  }

  /// Types notes at a helper's seat: a note an Enter, Tab to the next section.
  func write(_ sections: [[String]], at helper: TerminalSession) async throws {
    for notes in sections {
      for note in notes {
        try helper.type(note)
        try helper.press("Enter")
      }
      try helper.press("Tab")
    }
    try await helper.wait(for: "· \(sections.joined().count) notes")
  }

  /// Puts a scene on the projector by its letter, and waits for what the room then sees.
  func show(_ letter: String, until text: String) async throws {
    try facilitator.press("O")
    try await facilitator.wait(for: "What does the room see?")
    try facilitator.press(letter)
    try await facilitator.waitForEnd(of: "What does the room see?")
    try await projector.wait(for: text)
  }
}
