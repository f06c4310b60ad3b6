import Foundation
import Testing

/// What the commands print, and how they end.
@Suite struct CommandLineTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func theDemoIsMadeAndItsPathPrintedAlone() throws {
    let run = try Program.run(["demo", "--no-open"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.count == 1)
    #expect(run.lines[0].hasPrefix(folder.path("sessions/")))
    #expect(run.lines[0].hasSuffix("-demo.flipchart"))
  }

  @Test func everyDemoIsAFreshSession() throws {
    let first = try Program.run(["demo", "--no-open"], in: folder)
    let second = try Program.run(["demo", "--no-open"], in: folder)
    #expect(first.output != second.output)
    #expect(try Program.run(["list"], in: folder).lines.count == 2)
  }

  @Test func plansAndThemesAreListedForPeopleAndForPrograms() throws {
    let plans = try Program.run(["plans"], in: folder)
    #expect(plans.lines.contains { $0.hasPrefix("localizing-data  Localizing data workflows") })
    let listed = try #require(try Program.run(["plans", "--json"], in: folder).json as? [Object])
    #expect(listed.compactMap { $0["name"] as? String } == plans.firstWords)
    let themes = try Program.run(["themes"], in: folder)
    #expect(Set(themes.firstWords).isSuperset(of: ["night", "paper"]))
    let kinds = try #require(try Program.run(["themes", "--json"], in: folder).json as? [Object])
    #expect(kinds.compactMap { $0["name"] as? String } == themes.firstWords)
  }

  @Test func everyBundledPlanAndThemeIsInOrder() throws {
    let kinds = try ["plans", "themes"].flatMap { kind in
      try #require(try Program.run([kind, "--json"], in: folder).json as? [Object])
    }
    let files = kinds.compactMap { $0["path"] as? String }
    #expect(files.count >= 7)
    let run = try Program.run(["check"] + files, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == files.count)
    #expect(run.output.contains(/“projector” is in order; the least contrast is 7\.\d, of/))
    #expect(run.output.contains("“mono” is in order, and leaves all colours to the terminal."))
  }

  @Test func aSessionIsMadeFromAPlanAndListed() throws {
    let made = try Program.run(
      ["new", "localizing-data", "--people", "12", "--date", "2026-11-21", "--place", "Gitega"],
      in: folder)
    #expect(made.lines == [folder.path("sessions/2026-11-21-localizing-data.flipchart")])
    let listed = try #require(try Program.run(["list", "--json"], in: folder).json as? [Object])
    #expect(listed.map { $0["name"] as? String } == ["2026-11-21-localizing-data"])
    #expect(try Program.run(["list"], in: folder).output.contains("2026-11-21-localizing-data"))
    let report = try Program.run(["export", "localizing", "--audience", "internal"], in: folder)
    #expect(report.output.contains("- **Place:** Gitega"))
    #expect(report.output.contains("12 participants"))
  }

  @Test func aTakenNameIsNumberedAndATakenFileIsRefused() throws {
    let order = ["new", "safe-data", "--date", "2026-11-21"]
    let first = try Program.run(order, in: folder).lines
    let second = try Program.run(order, in: folder).lines
    #expect(second == [folder.path("sessions/2026-11-21-safe-data-2.flipchart")])
    let refused = try Program.run(order + ["-o", first[0]], in: folder)
    #expect(refused.hasFailed(saying: "is there already"))
  }

  @Test(arguments: ["2026-13-01", "2026-02-30", "tomorrow", "../../etc", "2026-1-1"])
  func aDayThatIsNoneIsWrongUsage(_ day: String) throws {
    let run = try Program.run(["new", "safe-data", "--date", day], in: folder)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(try Program.run(["list"], in: folder).output == "")
  }

  @Test func aFrameIsPrintedInTheSizeAskedFor() throws {
    let session = try folder.demo()
    for screen in ["charts", "agenda", "groups", "vote", "report-back", "projector"] {
      let run = try Program.run(
        ["show", session, "--screen", screen, "--size", "100x30"], in: folder)
      #expect(run.status == 0, "\(screen): \(run.errors)")
      #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
      let plain = try Program.run(["show", session, "--screen", screen, "--plain"], in: folder)
      #expect(plain.status == 0)
      #expect(!plain.output.contains("─"), "boxes on \(screen)")
    }
  }

  @Test func theJournalIsPrintedAnEventALine() throws {
    let session = try folder.demo()
    let text = try Program.run(["log", session], in: folder)
    #expect(text.lines.first?.contains("make the session: Localizing data workflows") == true)
    let events = try Program.run(["log", session, "--json"], in: folder).jsonLines
    #expect(events.count == text.lines.count)
    #expect(events.first?["kind"] as? String == "sessionCreated")
  }

  @Test func aWholeFileIsVerified() throws {
    let session = try folder.demo()
    let run = try Program.run(["verify", session], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("is whole: "))
  }

  @Test func wrongUsageIsSixtyFourAndSaysWhatIsRight() throws {
    let wrong: [[String]] = [
      ["nonsense"], ["open"], ["log"], ["new"], ["apply"], ["show", "x", "--size", "10"],
      ["open", "x", "--seat", "helper"], ["open", "x", "--group", "producers"],
      ["export", "x", "--format", "csv"], ["export", "x", "--audience", "nobody"],
      ["add", "x", "text"], ["add", "x", "--chart", "c", "--as", "helper:", "text"],
    ]
    for words in wrong {
      let run = try Program.run(words, in: folder)
      #expect(run.status == 64, "\(words): \(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("Error: "), "\(words): \(run.errors)")
    }
    let unknown = try Program.run(["nonsense"], in: folder)
    #expect(unknown.errors.contains("There is no command “nonsense”"))
  }

  @Test func helpAndVersionReadWell() throws {
    let version = try Program.run(["--version"], in: folder)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    let commands = [
      "demo", "plans", "themes", "list", "new", "open", "show", "add", "apply", "log", "export",
      "check", "verify",
    ]
    let overview = try Program.run(["--help"], in: folder).output
    for command in commands {
      #expect(overview.contains("\n  \(command) "))
      let help = try Program.run([command, "--help"], in: folder)
      #expect(help.status == 0)
      #expect(!help.output.contains("Argument("), "\(command) shows a value of the code")
    }
  }

  @Test func aScreenWithoutATerminalIsOneSentence() throws {
    let session = try folder.demo()
    for words in [[], ["open", session], ["demo"]] {
      let run = try Program.run(words, in: folder, environment: ["TERM": "xterm-256color"])
      #expect(run.hasFailed(saying: "The screens need a terminal"))
    }
    #expect(try folder.leftovers(of: session) == [])
  }
}
