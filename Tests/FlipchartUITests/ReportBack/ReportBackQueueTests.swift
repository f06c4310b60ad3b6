import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ReportBackQueueTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("B")
  }

  @Test func oneKeyBeginsAndTheNextGoesOn() {
    let robot = robot().press("g")
    #expect(robot.session?.speaker == 1)
    #expect(robot.session?.spotlight.isReportBack(of: 1) == true)
    #expect(robot.shows("▶ ▣ Producers"))
    // 20 minutes of the part for two groups.
    #expect(robot.shows("10:00 left"))
    robot.elapse(seconds: 250).press("g")
    #expect(robot.shows("✓ Producers"))
    #expect(robot.shows("took 04:10"))
    #expect(robot.model.speakingGroup?.name == "Consumers", "the page goes along with the word")
    robot.elapse(seconds: 627)
    #expect(robot.shows("+00:27 over"))
    robot.press("g")
    #expect(robot.session?.speaker == nil)
    #expect(robot.press("g").shows("All groups have spoken"))
  }

  @Test func aGroupIsSkippedComesBackAndComesEarlier() {
    let robot = robot().press("gK")
    #expect(robot.session?.speaker == 2)
    #expect(robot.shows("– Producers"))
    robot.press("<s-tab>K")
    #expect(robot.shows("○ Producers"))
    #expect(robot.press("g").session?.speaker == 1)
    robot.press(")")
    #expect(robot.session?.turnOrder == [2, 1])
    #expect(robot.press(")").shows("is the last already"))
  }

  @Test func theClockIsPausedExtendedAndSet() {
    let robot = robot().press("g+").elapse(seconds: 60).press("P").elapse(seconds: 600)
    #expect(robot.shows("‖ ▣ Producers"))
    #expect(robot.shows("10:00 left"))
    robot.press("P").elapse(seconds: 1)
    #expect(robot.shows("09:59 left"))
    robot.press("m<c-u>").type("7:30").press("<cr>")
    #expect(robot.session?.turnSeconds == 450)
    #expect(robot.press("m<c-u>").type("soon").press("<cr>").shows("“soon” is no time"))
    robot.press("<esc>u-")
    #expect(robot.session?.turns(at: robot.now).first?.allotted == 600)
  }

  @Test func theWordGivenByMistakeIsTakenBack() {
    let robot = robot().press("ggu")
    #expect(robot.session?.speaker == 1)
    #expect(robot.session?.spotlight.isReportBack(of: 1) == true)
    #expect(robot.model.speakingGroup?.name == "Producers")
  }

  @Test func theDiscussionIsWrittenDownWithoutLeavingTheLine() {
    let robot = robot(80, 24).press("d").type("Fees go up").press("<cr>")
    robot.press("<tab>").type("Radio is there").press("<cr>")
    #expect(
      robot.session?.notes[13]?.section
        == robot.session?.sections.first { $0.kind == .barriers }?.id)
    #expect(
      robot.session?.notes[14]?.section
        == robot.session?.sections.first { $0.kind == .opportunities }?.id)
    #expect(robot.shows("✓ #14 in Opportunities"))
    robot.type("ngdx").press("<esc>")
    #expect(robot.model.page == .reportBack)
    #expect(robot.session?.speaker == nil, "no letter of it is a key of the page")
    #expect(robot.press("g").session?.speaker == 1)
    #expect(robot.press("d<cr>").session?.notes[15]?.text == "ngdx")
  }

  @Test func aRefusedLineOfTheDiscussionComesBack() {
    let robot = robot().press("d").type("Fees")
    robot.apply(.closeSession)
    robot.press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.model.reportBack.line.field.text == "Fees")
  }

  @Test func whatWasSaidAlreadyIsFoundByLikenessWordOrNumber() {
    let robot = robot().press("n").type("Figures that come too late").press("<cr>=")
    #expect(robot.shows("≈ #7  Figures come too late to plan with"))
    #expect(robot.press("<cr>").session?.reportBacks[1]?.points.first?.echo == 7)
    robot.press("=").type("12").press("<cr>")
    #expect(robot.session?.reportBacks[1]?.points.first?.echo == 12)
  }

  @Test func anActionIsMadeOfAPointOrANoteWithAKey() {
    let robot = robot().press("n").type("Repair within three days").press("<cr>w<tab>").type("Ben")
    robot.press("<tab>").type("in 2 weeks").press("<cr>")
    let action = robot.session?.actions[1]
    #expect(action?.what == "Repair within three days")
    #expect(action?.due == "2026-12-05")
    #expect(robot.model.page == .reportBack)
    robot.press("<right>w<cr>")
    #expect(robot.session?.actions[2]?.note == 1)
  }

  @Test func aHelperKeepsNoQueue() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(2), name: "Bakari"))
    var model = robot.model
    model.turn(to: .reportBack)
    #expect(model.availability(of: ReportBackAction.goOn) != .enabled)
    #expect(model.availability(of: ReportBackAction.discuss) == .enabled)
  }

  @Test func theLinearTextTellsTheTurns() {
    let robot = robot().press("g").elapse(seconds: 30)
    let lines = robot.model.linear()
    #expect(lines.contains("Group: Producers, has the word, 09:30 left"))
    #expect(lines.contains("Group: Consumers, waiting"))
  }

  @Test(arguments: ProjectedRoom.sizes)
  func screensAreAsTheyWereKept(size: Size) throws {
    let robot = robot(size.columns, size.rows)
    robot.press("g").elapse(seconds: 200).press("g")
    robot.press("t").type("Figures that people can plan with").press("<cr>")
    robot.press("n").type("One shared list of sources").press("<cr>")
    robot.elapse(seconds: 640).press("d").type("Who pays for the list?").press("<cr>")
    try Snapshot.verify("report-back-queue-\(size.columns)x\(size.rows)", robot.frame)
  }
}
