import Foundation
import Support
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
        ["add", session, "--chart", "producers", "--section", "steps"], bytes: Data(bytes),
        in: folder)
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
    for format in ["markdown", "json", "html", "csv", "docx"] {
      let words = ["export", session, "--format", format, "--audience", "internal"]
      windows.append(
        words + (["html", "csv", "docx"].contains(format) ? ["-o", folder.path(format)] : []))
    }
    for words in windows {
      let run = try Program.run(words, in: folder)
      #expect(run.output.firstCommand == nil, "\(words)")
      #expect(run.errors.firstCommand == nil, "\(words)")
    }
    #expect(try Program.run(["verify", session], in: folder).status == 0)
    try expectTablesAndDocumentsAreDead()
  }

  /// What has been exported into files: no table reckons, and no document runs or fetches anything.
  private func expectTablesAndDocumentsAreDead() throws {
    let notes = try String(contentsOfFile: folder.path("csv/notes.csv"), encoding: .utf8)
    #expect(notes.firstCommand == nil)
    let cells = notes.matches(of: /(?:^|,|\r\n)"?([=+\-@])/)
    #expect(cells.isEmpty)
    let html = try String(contentsOfFile: folder.path("html"), encoding: .utf8)
    #expect(html.contains("alert(1)"))
    for live in ["<script", "<img[^>]+(onerror|http)", "href=\"javascript:", "<object", "<iframe"] {
      #expect(html.range(of: live, options: .regularExpression) == nil, "\(live)")
    }
    let unpacking =
      "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())"
    let text = try Program.run(
      ["python3", "-c", unpacking, folder.path("docx")], in: folder, program: "/usr/bin/env")
    #expect(text.status == 0 && text.output.contains("alert(1)") && text.output.firstCommand == nil)
  }

  /// The same corpus as bytes at the keyboard's end of the line: pasted, and, where it is text, typed.
  @Test(.timeLimit(.minutes(3)))
  func rawBytesAtTheKeyboardComeBackAsTextAlone() async throws {
    let terminal = try RawTerminal(
      [Program.path, "open", session, "--seat", "helper", "--group", "producers"], in: folder)
    try await terminal.read(until: "Helper of Producers")
    let (begin, end) = (Array("\u{1B}[200~".utf8), Array("\u{1B}[201~\r".utf8))
    for bytes in HostileCorpus.all { try await terminal.type(begin + bytes + end) }
    for bytes in HostileCorpus.texts where bytes.count < 3_000 {
      try await terminal.type(bytes + [13])
    }
    try await terminal.type("Drywells\r")
    try await terminal.wait(until: "all is taken in") {
      try Program.run(["log", session], in: folder).output.contains("Drywells")
    }
    try await terminal.read(until: "Drywells")
    let shown = String(decoding: terminal.transcript, as: UTF8.self)
    for command in ["\u{1B}]", "\u{1B}P", "\u{1B}c", "\u{9B}", "\u{9D}", "\u{7}", "\u{202E}"] {
      #expect(!shown.contains(command), "\(command.debugDescription)")
    }
    let log = try Program.run(["log", session], in: folder).output
    #expect(log.firstCommand == nil && log.contains("ماء نظيف للقرية") && log.contains("(((((((("))
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
