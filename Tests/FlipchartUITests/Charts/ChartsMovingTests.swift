import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ChartsMovingTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("C")
  }

  @Test(arguments: [
    ("", 1), ("j", 2), ("jj", 4), ("jjj", 4), ("<down><up>", 1), ("l", 3), ("jl", 5), ("ll", 6),
    ("lll", 6), ("lh", 1), ("<end>", 4), ("<end><home>", 1), ("<pagedown>", 4), ("jjlh", 2),
  ])
  func theArrowsWalkOverTheNotes(keys: String, note: Int) {
    #expect(robot().press(keys).model.charts.note == NoteID(note))
  }

  @Test func twoChartsStandSideBySide() {
    let robot = robot().press("s")
    #expect(robot.shows("Checklist of producers"))
    #expect(robot.shows("Checklist of consumers"))
    robot.press("<tab>j")
    #expect(robot.model.charts.note == 8)
    robot.press("s")
    #expect(robot.model.charts.shown == [2], "the chart that has the keys stays")
  }

  @Test func theArrowsGoOnToTheChartBeside() {
    let robot = robot().press("slll")
    #expect(robot.model.charts.focused == 2)
    #expect(robot.press("h").model.charts.focused == 1)
  }

  @Test func chartsAreChosenByNameAndLeafedThrough() {
    let robot = robot().press("cbarr<cr>")
    #expect(robot.model.charts.left == 3)
    #expect(robot.press(")").model.charts.left == 1)
    #expect(robot.press("(").model.charts.left == 3)
  }

  @Test func theSelectionFollowsTheNoteNotItsPlace() {
    let robot = robot().press("j")
    robot.apply(.moveNote(note: 2, section: 3, index: 0))
    #expect(robot.model.charts.note == 2)
    robot.apply(.removeNote(note: 2))
    #expect(robot.model.charts.note == 6)
  }

  @Test func whatOthersWriteLeavesTheSelectionAlone() {
    let robot = robot().press("l")
    robot.apply(
      .addNote(text: "From the other side", section: 4, colour: nil, label: nil, member: nil),
      as: Actor(.helper(2)))
    #expect(robot.model.charts.note == 3)
  }

  @Test func digitsGoToANote() {
    let robot = robot().press("11")
    #expect(robot.status.contains("Budgets follow the map"))
    robot.press("<cr>")
    #expect(robot.model.charts.left == 2)
    #expect(robot.model.charts.note == 11)
    robot.press("99<cr>")
    #expect(robot.shows("There is no note #99."))
  }

  @Test func aSearchGoesToItsNoteFromAnyPage() {
    let robot = robot().press("A/map<cr>")
    #expect(robot.model.page == .charts)
    #expect(robot.model.charts.note == 11)
  }

  @Test func notesAreArrangedByCluster() {
    let robot = robot().press("y")
    #expect(robot.shows("Community voice"))
    #expect(robot.shows("In no cluster"))
    #expect(robot.model.charts.note == 1, "what is chosen stays chosen")
    #expect(robot.press("n").shows("Arrange by section first: press y."))
  }

  @Test func notesAreDrawnALineEach() {
    let robot = robot(80, 24).press("-")
    #expect(robot.shows("▸#1      Water"))
    #expect(!robot.press("+").shows("▸#1"))
  }

  @Test func promptsMakeRoomSideBySideInALowWindow() {
    let robot = robot(80, 24)
    #expect(robot.shows("? Which problems"))
    #expect(!robot.press("s").shows("? Which"))
    #expect(robot.shows("more ›"))
    #expect(robot.press("p").shows("? Which"), "they can be asked for")
    #expect(!robot.press("p").shows("? Which"))
    #expect(robot.resize(120, 40).press("pp").model.showsPrompts == false, "and stay as asked")
  }

  @Test func howFarANoteMayTravelStandsBesideItsNumber() {
    #expect(robot().press("c").type("consumers").press("<cr>").shows("#8  C "))
    #expect(robot().press("-c").type("consumers").press("<cr>").shows(" #8    C Nobody"))
  }

  @Test func theRoomSeesWhatIsShown() {
    let robot = robot().press("S")
    #expect(robot.session?.spotlight == .chart(1))
    #expect(robot.shows("▣ projector"))
    robot.press("sS")
    #expect(robot.session?.spotlight == .comparison(1, 2))
    robot.press("N")
    #expect(robot.session?.spotlight == .note(1))
  }

  @Test func aClickChoosesANoteAndTheWheelMovesOn() {
    let robot = robot().click("Repairs")
    #expect(robot.model.charts.note == 6)
    robot.click("Water points").mouse(.wheelDown, at: .zero)
    #expect(robot.model.charts.note == 2)
  }

  @Test func columnsThatDoNotFitAreCounted() {
    let robot = robot(80, 24).press("s")
    #expect(robot.shows("2 more ›"))
    robot.press("ll")
    #expect(robot.shows("‹ 2 more"))
  }

  @Test func aLongColumnScrollsWithTheSelection() {
    let robot = robot(80, 24)
    for number in 1...40 {
      robot.apply(
        .addNote(text: "Point \(number)", section: 1, colour: nil, label: nil, member: nil))
    }
    robot.press("<end>")
    #expect(robot.shows("Point 40"))
    #expect(!robot.shows("Water points"))
    robot.press("<pageup><pageup><pageup><home>")
    #expect(robot.shows("Water points"))
  }
}
