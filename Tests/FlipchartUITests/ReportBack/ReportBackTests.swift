import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ReportBackTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("B")
  }

  @Test func theFacilitatorWritesWhatAGroupSays() {
    let robot = robot()
    robot.press("t").type("Ask first").press("<cr>")
    robot.press("p").type("Aline").press("<cr>")
    robot.press("n").type("Elders open doors").press("<cr>")
    robot.press("n").type("Too late for us too").press("<tab>").type("#7").press("<cr>")
    let said = robot.session?.reportBacks[1]
    #expect(said?.headline == "Ask first")
    #expect(said?.presenter == "Aline")
    #expect(
      said?.points == [
        ReportBack.Point(text: "Elders open doors", label: .public),
        ReportBack.Point(text: "Too late for us too", echo: 7, label: .public),
      ])
    #expect(robot.shows("2 of 3"))
    #expect(robot.shows("echoes #7 of Consumers"))
  }

  @Test func aPointIsMadeOfANoteWithAKey() {
    let robot = robot()
    robot.press("<right><down> ")
    #expect(robot.session?.reportBacks[1]?.points.map(\.text) == ["Elders are asked last"])
    #expect(robot.shows("✓ said"))
    #expect(robot.shows("#2 is a point now"))
    robot.press("u")
    #expect(robot.session?.reportBacks[1]?.points.isEmpty ?? true)
  }

  @Test func theNotesWithTheMostDotsComeFirst() {
    let robot = Robot(RobotWorkshop.busy())
    robot.apply(.openRound(round: 1))
    for voter in robot.session?.voters.prefix(5) ?? [] {
      robot.apply(
        .castBallot(round: 1, slot: voter.id, dots: [Dots(target: 6, count: 1)]))
    }
    robot.press("B")
    #expect(robot.model.reportBack.notes.first == 1)
    robot.apply(.closeRound(round: 1))
    robot.apply(.revealRound(round: 1))
    #expect(robot.model.reportBack.notes.first == 6)
    #expect(robot.shows("●●●●● 5"))
  }

  @Test func aNoteThatMayNotTravelMakesNoPoint() {
    let robot = robot().press("<tab><right><down> ")
    #expect(robot.shows("Note #8 is confidential"))
    #expect(robot.session?.reportBacks[2] == nil)
  }

  @Test func aNoteTooLongForAPointComesUpToBeShortened() {
    let robot = robot()
    let long = String(repeating: "very ", count: 120) + "long"
    robot.apply(.editNote(note: 1, text: long))
    robot.press("<right> ")
    #expect(robot.model.layers.count == 1)
    guard case .form(let form) = robot.model.layers.first else { return }
    #expect(form.text(0) == long)
    #expect(form.problem != nil)
  }

  @Test func aPointIsMarkedAsAlreadySaidAndAsNew() {
    let robot = robot()
    robot.press("n").type("Too late").press("<cr>=").type("figures").press("<cr>")
    #expect(robot.session?.reportBacks[1]?.points.first?.echo == 7)
    robot.press("*")
    #expect(robot.session?.reportBacks[1]?.points.first?.echo == .some(nil))
  }

  @Test func pointsChangePlacesAndTheOneInHandGoesAlong() {
    let robot = robot()
    for text in ["One", "Two", "Three"] { robot.press("n").type(text).press("<cr>") }
    robot.press("{")
    #expect(robot.session?.reportBacks[1]?.points.map(\.text) == ["One", "Three", "Two"])
    #expect(robot.model.pointInHand?.text == "Three")
    robot.press("x")
    #expect(robot.session?.reportBacks[1]?.points.map(\.text) == ["One", "Two"])
  }

  @Test func aFourthPointIsRefusedInWordsAndItsTextIsKept() {
    let robot = robot()
    for text in ["One", "Two", "Three"] { robot.press("n").type(text).press("<cr>") }
    #expect(robot.press("n").shows("has 3 points, the most a group brings"))
    robot.type("A few").press("<cr>")
    #expect(robot.model.page == .reportBack, "no letter of it is a key of the page")
    #expect(robot.shows("A few"))
    #expect(robot.refusal != nil)
    #expect(robot.session?.reportBacks[1]?.points.count == 3)
  }

  @Test func theWordGoesRound() {
    let robot = robot()
    #expect(robot.press("<tab>").model.speakingGroup?.name == "Consumers")
    #expect(robot.press("<tab>").model.speakingGroup?.name == "Producers")
    #expect(robot.press("<s-tab>").model.speakingGroup?.name == "Consumers")
    robot.press("S")
    #expect(robot.session?.spotlight == .reportBack(2))
    #expect(robot.shows("▣ Consumers"))
  }

  @Test func anEchoOfOnesOwnNoteComesBackInTheForm() {
    let robot = robot().press("n").type("Ours").press("<tab>").type("1").press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.shows("Ours"))
  }

  @Test func whatIsNoNumberComesBackInTheForm() {
    let robot = robot().press("n").type("Ours").press("<tab>").type("seven").press("<cr>")
    #expect(robot.shows("“seven” is not the number of a note."))
  }

  @Test func theChartsAreAKeyAway() {
    #expect(robot().press("<tab>c").model.charts.focused == 2)
    #expect(robot().press("o").model.charts.focused == 3)
  }

  @Test func aHelperWritesForTheOwnGroupAlone() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(2), name: "Bakari"))
    robot.take(.input(.resize(Size(columns: 100, rows: 30))))
    var model = robot.model
    model.turn(to: .reportBack)
    #expect(model.speakingGroup?.id == 2)
    #expect(model.availability(of: ReportBackAction.nextGroup) != .enabled)
    #expect(model.availability(of: ReportBackAction.spotlight) != .enabled)
    #expect(!model.view().contains("Producers"))
    _ = model.update(.input(.key(.escape)))
    #expect(model.page == .helper)
  }

  @Test func withoutGroupsItSaysWhereToMakeThem() {
    var plan = RobotWorkshop.plan
    plan.groups = []
    plan.charts = []
    plan.parts = []
    plan.votes = []
    let robot = Robot(Session(plan: plan)).press("B")
    #expect(robot.shows("There are no groups yet"))
    #expect(robot.press("n").shows("There are no groups yet"))
  }

  @Test(arguments: ProjectedRoom.sizes)
  func beforeAnythingIsSaidItIsAsItWasKept(size: Size) throws {
    let robot = robot(size.columns, size.rows)
    try Snapshot.verify("report-back-empty-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test(arguments: ProjectedRoom.sizes)
  func screensAreAsTheyWereKept(size: Size) throws {
    let robot = robot(size.columns, size.rows)
    robot.press("t").type("Nothing about us without us").press("<cr>")
    robot.press("p").type("Aline").press("<cr>")
    robot.press("n").type("Ask the elders before any form is written").press("<cr>")
    robot.press("n").type("Figures come too late for us as well").press("<tab>7<cr>")
    robot.press("<right><down>S")
    robot.press("<esc><right>")
    try Snapshot.verify("report-back-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test(arguments: 0..<100)
  func noKeyTrapsAndEveryFrameFillsTheWindow(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = robot()
    let keys = Key.sequence("nnt=*e x{}p<tab><right><left><down><up><cr><cr><esc><home><end>vSx7uU")
    for _ in 0..<60 {
      robot.press(keys?.randomElement(using: &chance) ?? .escape)
      switch chance.next() % 12 {
      case 0: robot.resize(80 + Int(chance.next() % 160), 24 + Int(chance.next() % 50))
      case 1: robot.apply(.writePoints(group: 1, points: []))
      case 2: robot.apply(.removeNote(note: NoteID(Int(chance.next() % 14) + 1)))
      default: break
      }
      #expect(robot.frame.size == robot.model.size)
    }
  }
}
