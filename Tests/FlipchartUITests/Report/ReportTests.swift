import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ReportTests {
  /// A report with a title, chapters of many items, a line that is long and a line that is last.
  static let text: String = {
    let item =
      "- [ ] #1 **Water points** break and nobody upstream hears of it for weeks, which is why the "
      + "forms come back empty and the pumps stay dry \\*always\\*"
    let chapters = (1...6).map { chapter in
      "## \(chapter). Chapter \(chapter)\n\n### Part of it\n\n"
        + (1...8).map { "\(item) \(chapter).\($0)" }.joined(separator: "\n") + "\n"
    }
    return (["# Local data\n", "> Made in Nairobi\n"] + chapters + ["The last line.\n"])
      .joined(separator: "\n")
  }()

  private func robot(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows))
    return robot.press("R").take(.reportRendered(Self.text))
  }

  @Test func openingThePageAsksForTheReportOfThePlansOwnAttribution() {
    let robot = Robot(RobotWorkshop.busy()).press("R")
    let request = ReportRequest(
      audience: .public, attribution: RobotWorkshop.plan.attribution)
    #expect(robot.effects == [.renderReport(request)])
    #expect(robot.shows("Laying the report out"))
    robot.press("j")
    #expect(robot.shows("The report is still being laid out."))
  }

  @Test func aChangeInTheSessionLaysItOutAnewAndTheWindowStays() {
    let robot = robot().press("<pagedown>")
    let first = robot.model.report.first
    robot.apply(.removeNote(note: 1))
    #expect(robot.effects.count == 2)
    robot.take(.reportRendered(Self.text))
    #expect(robot.model.report.first == first)
  }

  @Test func theEndStandsAtTheFootOfTheWindowAndNotBeyond() {
    let robot = robot().press("<end>")
    let foot = robot.frame.lines.dropLast().last ?? ""
    #expect(foot.contains("The last line."))
    let first = robot.model.report.first
    robot.press("<down><down><pagedown>")
    #expect(robot.model.report.first == first)
    robot.press("<home>")
    #expect(robot.shows("# Local data"))
  }

  @Test func longLinesScrollByTheRow() {
    let robot = robot().press("<tab>")
    let before = robot.frame.lines
    robot.press("<down>")
    #expect(robot.frame.lines[7] == before[8])
  }

  @Test func chaptersAreWalkedThroughAndListedWhereThereIsRoom() {
    let robot = robot(120, 40).press("<tab><tab>")
    #expect(robot.shows("▸ 2. Chapter 2"))
    let top = robot.model.report.first
    #expect(robot.model.report.chapters[1].row == top)
    robot.press("<s-tab>")
    #expect(robot.model.report.first == robot.model.report.chapters[0].row)
    #expect(!self.robot().shows("▸ 1. Chapter 1"))
  }

  @Test func audienceAndNamesAreSwitched() {
    let robot = robot()
    #expect(robot.shows("● everybody"), "what is sent unread is what anybody may read")
    #expect(!robot.press("a").shows("● everybody"))
    robot.press("aa")
    #expect(robot.shows("public notes only"))
    robot.press("n")
    guard case .renderReport(let request)? = robot.effects.last else {
      Issue.record("No report was asked for.")
      return
    }
    #expect(request.audience == .public)
    #expect(request.attribution != RobotWorkshop.plan.attribution)
  }

  @Test func savingSaysWhere() {
    let robot = robot().press("e")
    #expect(robot.effects.last == .exportReport(robot.model.report.request, path: nil))
    robot.take(.reportExported(path: "sessions/workshop-internal.md"))
    #expect(robot.shows("The report is saved as sessions/workshop-internal.md."))
  }

  @Test func savingUnderANameNeedsOne() {
    let robot = robot().press("E<cr>")
    #expect(robot.shows("Name a file to save to."))
    robot.type("report.md").press("<cr>")
    #expect(robot.effects.last == .exportReport(robot.model.report.request, path: "report.md"))
  }

  @Test func aSaveThatFailsGivesThePathBack() {
    let robot = robot().press("E").type("there.md").press("<cr>")
    robot.take(.failed("there.md exists already."))
    #expect(robot.shows("there.md exists already."))
    #expect(robot.press("E").shows("there.md"))
  }

  @Test(arguments: [20, 41, 60, 100])
  func everyLineIsShownWholeAndInOrder(columns: Int) {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = ReportRow.rows(of: lines, columns: columns)
    #expect(rows.allSatisfy { $0.indent + $0.spans.reduce(0) { $0 + $1.text.columns } <= columns })
    for (place, line) in lines.enumerated() {
      let shown = rows.filter { $0.line == place }.flatMap(\.spans).map(\.text).joined()
      #expect(shown.filter { $0 != " " } == line.filter { $0 != " " })
    }
  }

  @Test func starsThatAreEscapedStressNothing() {
    let rows = ReportRow.rows(of: ["a **b** \\*c\\* d"], columns: 60)
    let stressed = rows.flatMap(\.spans).filter { $0.role == .emphasis }.map(\.text)
    #expect(stressed == ["b"])
  }

  @Test(arguments: ProjectedRoom.sizes)
  func screensAreAsTheyWereKept(size: Size) throws {
    let robot = robot(size.columns, size.rows).press("<pagedown>")
    try Snapshot.verify("report-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test(arguments: 0..<50)
  func noKeyTrapsAndEveryFrameFillsTheWindow(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = robot()
    let keys = Key.sequence("jk<pagedown><pageup><tab><s-tab><home><end>anE<esc>")
    for _ in 0..<60 {
      robot.press(keys?.randomElement(using: &chance) ?? .escape)
      switch chance.next() % 10 {
      case 0: robot.resize(Int(chance.next() % 220), Int(chance.next() % 70))
      case 1: robot.take(.reportRendered(String(Self.text.prefix(Int(chance.next() % 3_000)))))
      default: break
      }
      #expect(robot.frame.size == robot.model.size)
      #expect(robot.model.report.first <= robot.model.report.lastFirst)
    }
  }
}
