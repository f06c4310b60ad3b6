import Foundation
import Testing

/// Notes and commands given from a shell.
@Suite struct WritingTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func add(_ words: String..., input: String = "") throws -> Program.Run {
    try Program.run(["add", session] + words, input: input, in: folder)
  }

  private func apply(_ input: String, as seat: String = "facilitator") throws -> Program.Run {
    try Program.run(["apply", session, "--as", seat], input: input, in: folder)
  }

  private func report() throws -> String {
    try Program.run(["export", session, "--audience", "internal"], in: folder).output
  }

  @Test func aNoteIsAddedByTheBeginningsOfNames() throws {
    let run = try add("--chart", "PROD", "--section", "ch", "--label", "urgent", "Ask", "first")
    #expect(run.lines == ["#35"])
    #expect(try report().contains("Ask first"))
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aNameThatFitsNothingOrSeveralIsRefusedWithWhatThereIs() throws {
    let unknown = try add("--chart", "nope", "text")
    #expect(unknown.hasFailed(saying: "There is no chart “nope”; there is “Producers: checklist”"))
    try #require(
      apply(
        #"{"addChart":{"title":"Prologue","sections":[{"title":"All","kind":"points","colour":"blue"}]}}"#
      ).status == 0)
    let several = try add("--chart", "pro", "text")
    #expect(several.hasFailed(saying: "“pro” could be “Producers: checklist” or “Prologue”"))
    let group = try Program.run(
      ["open", session, "--seat", "helper", "--group", "zz"], in: folder)
    #expect(group.hasFailed(saying: "There is no group “zz”; there is “Producers” or “Consumers”"))
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func standardInputIsANoteALine() throws {
    let run = try add("--chart", "Prod", input: "one\n\n  \ntwo\r\nthree")
    #expect(run.lines == ["#35", "#36", "#37"])
    #expect(run.errors == "")
  }

  @Test func aRefusedLineIsNamedAndHoldsNoOtherUp() throws {
    let run = try Program.run(
      ["add", session, "--chart", "Prod"],
      bytes: Data("one\n\ntwo\u{1B}[2J\nthree\u{202E}\n".utf8) + [0xE9, 0x0A] + Data("six".utf8),
      in: folder)
    #expect(run.status == 1)
    #expect(run.lines == ["#35", "#36"])
    #expect(run.errors.contains("flipchart: Line 3: A note has a control character (U+001B)"))
    #expect(run.errors.contains("flipchart: Line 4: A note has a character that turns"))
    #expect(run.errors.contains("flipchart: Line 5: This is not text in UTF-8."))
    #expect(run.errors.hasSuffix("flipchart: 3 of the lines were not added.\n"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func aMegabyteIsRefusedWithTheLimitNamed() throws {
    let before = try Program.run(["log", session], in: folder).output
    let run = try add("--chart", "Prod", input: String(repeating: "a", count: 1 << 20))
    #expect(run.status == 1)
    #expect(run.errors.contains("A note can have 2,000 characters at most"))
    #expect(try Program.run(["log", session], in: folder).output == before)
    #expect(try add("--chart", "Prod", String(repeating: "é", count: 2_000)).lines == ["#35"])
  }

  @Test func aHelperWritesForTheirGroupAndAProjectorNotAtAll() throws {
    #expect(try add("--chart", "Cons", "--as", "helper:cons", "ours").lines == ["#35"])
    let other = try add("--chart", "Prod", "--as", "helper:cons", "theirs")
    #expect(other.hasFailed(saying: "is a chart of group “Producers”"))
    let projector = try add("--chart", "Prod", "--as", "projector", "text")
    #expect(projector.hasFailed(saying: "The projector shows the session and cannot change it."))
    #expect(try apply(#"{"closeSession":{}}"#, as: "helper:prod").status == 1)
  }

  @Test func everyExampleIsACommandAndEveryCommandHasAnExample() throws {
    let examples = try Program.run(["apply", "--commands"], in: folder)
    let replies = try apply(examples.output).jsonLines
    #expect(replies.count == examples.lines.count)
    let faults = replies.filter { ["malformed", "failed"].contains($0["outcome"] as? String) }
    #expect(faults.isEmpty)
    let names = Set(examples.jsonLines.flatMap(\.keys))
    #expect(names == (try Self.commandsInSource()))
  }

  @Test func aCommandIsCarriedOutOnceForEachID() throws {
    let line = #"{"addNote":{"text":"Once","section":1},"id":"k1"}"# + "\n"
    let first = try apply(line + line).jsonLines
    #expect(first.map { $0["outcome"] as? String } == ["done", "done"])
    #expect(first.map { $0["already"] as? Bool } == [false, true])
    let again = try apply(line).jsonLines
    #expect(again.first?["already"] as? Bool == true)
    #expect(again.first?["revision"] as? Int == first.first?["revision"] as? Int)
    #expect(try report().contains("#35 Once"))
    #expect(try !report().contains("#36"))
  }

  @Test func aLineThatIsNoCommandIsAnsweredWithWhatIsWrong() throws {
    let lines: [(line: String, sentence: String)] = [
      ("rubbish", "The line is not JSON."),
      (#"{"foo":{}}"#, "The line is not a command; flipchart apply --commands lists them."),
      ("[]", "The line is not a command; flipchart apply --commands lists them."),
      (#"{"addNote":{"section":1}}"#, "The command lacks “text”."),
      (
        #"{"addNote":{"section":1,"text":"A","Label":"urgent"}}"#,
        "“addNote.Label” is not known; expected “label”."
      ),
      (
        #"{"addNote":{"section":1,"text":"A"},"label":"urgent"}"#,
        "Beside the command “label” is not known; put it inside “addNote”."
      ),
      (#"{"addNote":{"text":"a","section":"x"}}"#, "“addNote.section” is not of the right kind."),
      (
        #"{"addNote":{"text":"a","section":1,"label":"z"}}"#,
        "“addNote.label” has a value that is not known."
      ),
      (#"{"undo":{},"id":7}"#, "“id” is not of the right kind."),
    ]
    let run = try apply(lines.map(\.line).joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(run.jsonLines.map { $0["outcome"] as? String } == lines.map { _ in "malformed" })
    #expect(run.jsonLines.map { $0["sentence"] as? String } == lines.map(\.sentence))
    #expect(run.jsonLines.map { $0["line"] as? Int } == Array(1...lines.count))
    #expect(run.errors == "flipchart: 9 of the commands were not carried out.\n")
  }

  @Test func aRefusedCommandNamesItsReason() throws {
    let run = try apply(#"{"addNote":{"text":"a\u001b[2J","section":1}}"#)
    #expect(run.jsonLines.first?["reason"] as? String == "badText")
    #expect(run.errors == "flipchart: 1 of the commands was not carried out.\n")
  }

  @Test func whatCannotBeReadIsOneSentence() throws {
    let missing = try Program.run(["apply", session, "nothing.jsonl"], in: folder)
    #expect(missing.hasFailed(saying: "nothing.jsonl cannot be read: no such file or directory"))
    let aFolder = try Program.run(["apply", session, folder.url.path], in: folder)
    #expect(aFolder.hasFailed(saying: "cannot be read: is a directory"))
  }

  /// The cases of `Command`, as the source has them.
  private static func commandsInSource() throws -> Set<String> {
    let source = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Facilitation/Commands/Command.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let body = text.components(separatedBy: "\npublic struct").first ?? ""
    let cases = body.matches(of: /\n  case (\w+)((?:, \w+)*)/)
    return Set(
      cases.flatMap { found in
        [String(found.1)]
          + found.2.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
      })
  }
}
