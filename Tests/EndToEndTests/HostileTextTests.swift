import Foundation
import Testing

/// Hostile text through every door, and what comes out of every window.
@Suite struct HostileTextTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  /// Takes the whole corpus in by every door; what is refused is refused in a sentence.
  private func takeInEverything() throws {
    for bytes in HostileCorpus.commands + HostileCorpus.texts {
      let added = try Program.run(
        ["add", session, "--chart", "producers", "--section", "steps"], bytes: bytes, in: folder)
      #expect(added.status <= 1 && added.errors.firstCommand == nil)
    }
    let lines = HostileCorpus.texts.map { String(decoding: $0, as: UTF8.self) }
    let commands = try lines.enumerated().map { place, text in
      let note = ["text": text, "section": (place % 4) + 5] as [String: Any]
      let line = try JSONSerialization.data(withJSONObject: ["addNote": note])
      return String(decoding: line, as: UTF8.self)
    }
    let applied = try Program.run(
      ["apply", session], input: commands.joined(separator: "\n"), in: folder)
    #expect(applied.lines.count == lines.count && applied.output.firstCommand == nil)
    for name in ["notes.csv", "notes.md", "notes.txt"] {
      try importAll(lines, as: name)
    }
  }

  private func importAll(_ lines: [String], as name: String) throws {
    let short = lines.filter { $0.count < 1_000 }
    let rows =
      switch name {
      case "notes.csv":
        ["text"] + short.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
      case "notes.md": short.map { "- \($0)" }
      default: short
      }
    try rows.joined(separator: "\n").write(
      toFile: folder.path(name), atomically: true, encoding: .utf8)
    let words = ["import", folder.path(name), "--into", session, "--chart", "consumers"]
    let told = try Program.run(words + ["--section", "challenges", "--dry-run"], in: folder)
    #expect((told.output + told.errors).firstCommand == nil, "\(name)")
    _ = try Program.run(words + ["--section", "challenges"], in: folder)
  }

  @Test func nothingThatComesOutCommandsATerminal() throws {
    try takeInEverything()
    var windows = [["log", session], ["log", session, "--json"], ["list"], ["list", "--json"]]
    for screen in ["charts", "agenda", "groups", "vote", "report-back", "projector"] {
      windows.append(["show", session, "--screen", screen, "--size", "80x24"])
      windows.append(["show", session, "--screen", screen, "--plain"])
    }
    for format in ["markdown", "json"] {
      windows.append(["export", session, "--format", format, "--audience", "internal"])
    }
    for words in windows {
      let run = try Program.run(words, in: folder)
      #expect(run.output.firstCommand == nil, "\(words)")
      #expect(run.errors.firstCommand == nil, "\(words)")
    }
    #expect(try Program.run(["verify", session], in: folder).status == 0)
  }

  @Test func noRowOfAScreenIsOutOfLine() async throws {
    try takeInEverything()
    let terminal = try await TerminalSession([Program.path, "open", session], in: folder)
    try await terminal.wait(for: "Dot-vote")
    try terminal.press("C", "z")
    try await terminal.wait(for: "Steps")
    for _ in 0..<30 { try terminal.press("Down") }
    try terminal.press("End")
    try await terminal.wait(until: "a repaint changes nothing") {
      let before = try terminal.screen.withoutClocks
      try terminal.press("C-l")
      return try terminal.screen.withoutClocks == before
    }
  }

  /// A file that grows without end when it is read is a mistake with a line, told at once.
  @Test func aBombOfAliasesIsAMistakeInAPlanAndInATheme() throws {
    let levels = (1...40).map { "l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1), *l\($0 - 1)]" }
    let bomb = (["l0: &l0 [x, x, x]"] + levels).joined(separator: "\n") + "\ntitle: *l40\n"
    for head in ["slug: bomb\n", "name: bomb\nkind: light\n"] {
      try (head + bomb).write(toFile: folder.path("bomb.yaml"), atomically: true, encoding: .utf8)
      let run = try Program.run(["check", folder.path("bomb.yaml")], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("bomb.yaml:") || run.output.contains("bomb.yaml:"))
    }
  }
}
