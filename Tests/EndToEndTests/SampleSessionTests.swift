import Foundation
import Testing

/// The bundled plans from the shell alone: new, apply, export.
@Suite struct SampleSessionTests {
  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test(arguments: [
    "campaign-data", "data-exchange", "joint-analysis", "localizing-data", "safe-data",
  ])
  func aPlanIsAppliedIntoTheReportThatIsKept(name: String) throws {
    let folder = try Folder()
    let groups = name == "safe-data" ? ["--groups", "2"] : []
    let people = name == "campaign-data" ? "6" : "12"
    let plan = "\(Self.project)/sessions/plans/\(name).yaml"
    let made = try run(
      ["new", plan, "--people", people, "--date", "2026-11-21", "--seed", "7"] + groups, in: folder)
    let session = try #require(made.lines.first)
    let commands = try kept("\(name).jsonl")
    let applied = try run(["apply", session], input: commands, in: folder)
    #expect(applied.lines.count == commands.split(separator: "\n").count)
    #expect(applied.lines.filter { !$0.contains("\"outcome\":\"done\"") } == [])
    let audience = ["campaign-data", "safe-data"].contains(name) ? "partners" : "public"
    let report = try run(["export", session, "--audience", audience], in: folder)
    #expect(timeless(report.output) == timeless(try kept("\(name).md")))
  }

  @Test func aPlanIsWrittenFromAnswersThatArePipedIn() throws {
    let folder = try Folder()
    let answers = [
      "Tea", "To choose a tea.", "Which tea?", "", "simple", "easy", "", "", "", "Green", "",
      "Leaves", "each", "", "Good", "", "", "", "Tasting", "", "", "twenty", "20", "", "",
    ]
    let run = try run(
      ["plan", "new", "tea.yaml"], input: answers.joined(separator: "\n") + "\n", in: folder)
    #expect(run.lines == ["tea.yaml"])
    #expect(run.errors.contains("Write one of easy, medium, hard."))
    let shown = try self.run(["plans", "tea.yaml", "--start", "09:30"], in: folder)
    #expect(shown.lines.contains("09:30   20 min  Tasting"))
    let again = try Program.run(["plan", "new", "tea.yaml"], in: folder)
    #expect(again.status == 1)
    let short = try Program.run(["plan", "new", "b.yaml"], input: "Tea\n", in: folder)
    #expect(short.errors.contains("The answers end before the questions do: nothing was written."))
  }

  private func run(_ words: [String], input: String = "", in folder: Folder) throws -> Program.Run {
    let run = try Program.run(words, input: input, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  private func kept(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Self.project)/sessions/samples/\(name)", encoding: .utf8)
  }

  /// Without the lines and words that tell when and where the session was run, and how long it took.
  private func timeless(_ report: String) -> [String] {
    let told = /\d\d:\d\d|took .*|(\d+ minutes?|less than a minute|none) used|\((Etc\/)?(UTC|GMT)\)/
    return report.split(separator: "\n").filter { !$0.hasPrefix("sha256:") }
      .map { String($0.replacing(told, with: "…")) }
  }
}
