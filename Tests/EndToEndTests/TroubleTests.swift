import Foundation
import Glibc
import Testing

/// What files with something wrong get: one sentence, status 1, and not a byte changed.
@Suite struct TroubleTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  /// Every command that takes a session, in a form that would work on a sound one.
  private static let commands: [[String]] = [
    ["open"], ["show"], ["log"], ["export"], ["verify"], ["apply"],
    ["add", "--chart", "p", "text"],
  ]

  /// Gives a faulty file to the commands, all of which have to refuse it and leave it as it was.
  private func expectRefused(
    _ file: String, saying text: String, by commands: [[String]] = TroubleTests.commands
  ) throws {
    let before = try folder.bytes(file)
    for command in commands {
      let words = [command[0], file] + command.dropFirst()
      let run = try Program.run(words, in: folder)
      #expect(run.hasFailed(saying: text), "\(command[0]): \(run.output)\(run.errors)")
    }
    #expect(try folder.bytes(file) == before)
    #expect(try folder.leftovers(of: file) == [])
  }

  private func write(_ text: String, to name: String) throws -> String {
    let path = folder.path(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Changes bytes in the middle of a file.
  private func overwrite(_ file: String, at offset: UInt64, with bytes: Data) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  @Test(arguments: ["", "hello", "SQLite format 3\u{0}", String(repeating: "x", count: 8_192)])
  func aFileThatIsNoSessionIsRefused(_ text: String) throws {
    let file = try write(text, to: "other.flipchart")
    try expectRefused(file, saying: "\(file) is ")
  }

  @Test func aSessionOfANewerProgramIsRefusedWithItsFormat() throws {
    let session = try folder.demo()
    try overwrite(session, at: 60, with: Data([0, 0, 0, 99]))
    try expectRefused(session, saying: "was made by a newer flipchart (format 99)")
  }

  @Test func aDamagedSessionIsRefused() throws {
    let session = try folder.demo()
    try overwrite(session, at: 4_096, with: Data(repeating: 0xA5, count: 16_384))
    let others = TroubleTests.commands.filter { $0 != ["verify"] }
    try expectRefused(session, saying: "\(session) is damaged", by: others)
    let before = try folder.bytes(session)
    let run = try Program.run(["verify", session], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("is damaged; nothing in it has been changed."))
    #expect(try folder.bytes(session) == before)
  }

  @Test func whatCanBeReadOfADamagedSessionIsRecovered() throws {
    let session = try folder.demo()
    let whole = try Program.run(["log", session], in: folder).output
    try overwrite(session, at: 100, with: Data(repeating: 0xA5, count: 200))
    let target = "saved.flipchart"
    let run = try Program.run(["recover", session, "-o", target], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("\(target) has ") && !run.output.contains("Lost"))
    #expect(try Program.run(["log", target], in: folder).output == whole)
    let again = try Program.run(["recover", session, "-o", target], in: folder)
    #expect(again.status == 1 && again.errors.contains("is there already"))
  }

  @Test func aSessionCutShortIsRefused() throws {
    let session = try folder.demo()
    truncate(session, 20_000)
    let others = TroubleTests.commands.filter { $0 != ["verify"] }
    try expectRefused(session, saying: "\(session) is damaged", by: others)
  }

  @Test func aReadOnlySessionCanBeReadAndNotWritten() throws {
    let session = try folder.demo()
    chmod(session, 0o444)
    try expectRefused(
      session, saying: "\(session) cannot be written: the file or its folder is read-only.",
      by: [["add", "--chart", "p", "text"], ["apply"], ["open"]])
    #expect(try Program.run(["export", session], in: folder).status == 0)
    #expect(try Program.run(["log", session], in: folder).status == 0)
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func whatIsNotThereIsNamed() throws {
    let missing = try Program.run(["log", "./nowhere.flipchart"], in: folder)
    #expect(missing.hasFailed(saying: "There is no file ./nowhere.flipchart."))
    let name = try Program.run(["log", "nowhere"], in: folder)
    #expect(name.hasFailed(saying: "There is no session “nowhere” in \(folder.path("sessions"))"))
    let aFolder = try Program.run(["log", folder.url.path], in: folder)
    #expect(aFolder.hasFailed(saying: "is not a flipchart session."))
    let place = try Program.run(["new", "safe-data", "-o", "none/x.flipchart"], in: folder)
    #expect(place.hasFailed(saying: "There is no folder for none/x.flipchart"))
  }

  @Test func aPlanWithMistakesIsToldLineByLineAndMakesNothing() throws {
    let plan = try write("title: Short\nquestion: [Why?\nparts: 7\n", to: "broken.yaml")
    let made = try Program.run(["new", plan], in: folder)
    #expect(made.status == 1)
    #expect(made.errors.contains("broken.yaml:"))
    #expect(try Program.run(["list"], in: folder).output == "")
    let checked = try Program.run(["check", plan], in: folder)
    #expect(checked.status == 1)
    #expect(checked.errors.contains(/broken\.yaml:\d+/))
    #expect(checked.errors.hasSuffix("flipchart: The file cannot be used.\n"))
  }

  @Test func everyMistakeOfAPlanHasItsLine() throws {
    let bundled = try Program.run(["plans", "--json"], in: folder).json as? [Object]
    let path = try #require(bundled?.first?["path"] as? String)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let plan = try write(
      text.replacing(/\ntitle: .*/, with: "\ntitle: \"evil \\e[31m\"", maxReplacements: 1)
        + "\nwrongkey: 1\n", to: "evil.yaml")
    let run = try Program.run(["check", plan], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.matches(of: /evil\.yaml:\d+/).count >= 2)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.errors.contains("wrongkey"))
  }

  @Test func aThemeWithAMistakeIsToldAndNotUsed() throws {
    let theme = try write("name: odd\nkind: purple\n", to: "odd.yaml")
    let run = try Program.run(["check", theme], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(/odd\.yaml:\d+/))
    let unknown = try Program.run(["open", folder.demo(), "--theme", "odd"], in: folder)
    #expect(unknown.hasFailed(saying: "There is no theme “odd”"))
  }

  @Test func aResultThatCannotBeWrittenIsOneSentence() throws {
    let session = try folder.demo()
    for words in [["log"], ["export"], ["show"], ["verify"]] {
      let line = #"exec "$0" "$@" > /dev/full"#
      let run = try Program.run(
        ["-c", line, Program.path, words[0], session], in: folder, program: "/bin/sh")
      #expect(run.hasFailed(saying: "The result cannot be written: no space left on device."))
    }
  }

  @Test func namesWithEscapesDoNotReachTheTerminal() throws {
    let session = try folder.demo()
    let name = "evil\u{1B}[31m\u{202E}.flipchart"
    try FileManager.default.createDirectory(
      atPath: folder.path("sessions"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: session, toPath: folder.path("sessions/\(name)"))
    for words in [["list"], ["verify", "evil"], ["log", "./\(name)x"], ["check", name]] {
      let run = try Program.run(words, in: folder)
      let written = (run.output + run.errors).unicodeScalars
      #expect(!written.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(words)")
    }
  }
}
