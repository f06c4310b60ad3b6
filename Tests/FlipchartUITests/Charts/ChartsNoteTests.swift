import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ChartsNoteTests {
  /// The facilitator at the charts of a workshop in the middle of its group work.
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("C")
  }

  @Test func aNoteIsWrittenAndTheFieldStaysOpenForTheNext() {
    let robot = robot().press("n").type("Ask the elders").press("<cr>")
    #expect(robot.session?.notes[13]?.text == "Ask the elders")
    #expect(robot.session?.notes[13]?.section == 1)
    #expect(robot.shows("New note in Problems"))
    robot.type("And the young").press("<cr><esc>")
    #expect(robot.session?.notes[14]?.text == "And the young")
    #expect(robot.model.layers.isEmpty)
    #expect(robot.model.charts.note == 14)
  }

  @Test func anEmptyNoteClosesTheField() {
    let robot = robot().press("n<cr>")
    #expect(robot.model.layers.isEmpty)
    #expect(robot.session?.notes.count == 12)
  }

  @Test func aRefusedNoteComesBackWithItsSentence() {
    let robot = robot()
    robot.apply(.closeSession)
    robot.press("n").type("Too late").press("<cr>")
    #expect(robot.shows("Too late"))
    #expect(robot.shows("closed"))
    #expect(robot.model.layers.count == 1)
  }

  @Test func aNoteIsEdited() {
    let robot = robot().press("e<c-u>").type("Wells run dry").press("<cr>")
    #expect(robot.session?.notes[1]?.text == "Wells run dry")
    #expect(robot.shows("#1 is changed."))
  }

  @Test func aNoteTakenDownIsPutBackByUndo() {
    let robot = robot().press("d")
    #expect(robot.session?.notes[1] == nil)
    #expect(robot.status.contains("Press u"))
    #expect(robot.model.charts.note == 2, "its neighbour is chosen")
    robot.press("u")
    #expect(robot.session?.notes[1] != nil)
    #expect(robot.shows("Undone"))
  }

  @Test func theTextOfANoteGoesForGoodOnceThatIsConfirmed() {
    let robot = robot().press("D")
    #expect(robot.shows("Take the text of #1 out for good"))
    robot.press("n")
    #expect(robot.session?.notes[1]?.text != "[redacted]")
    robot.press("Dy")
    #expect(robot.session?.notes[1]?.text == "[redacted]")
    robot.press("u")
    #expect(robot.session?.notes[1]?.text == "[redacted]")
  }

  @Test func aNoteIsCarriedToTheNextSection() {
    let robot = robot().press("<gt>")
    #expect(robot.session?.notes[1]?.section == 2)
    #expect(robot.model.charts.note == 1)
    #expect(robot.model.chosenSection?.id == 2)
    robot.press("<lt>{")
    #expect(robot.session?.sections[1]?.notes == [2, 1, 4])
  }

  @Test func aNoteAtTheEdgeSaysSo() {
    let robot = robot().press("<lt>")
    #expect(robot.shows("There is no section to the left."))
    robot.press("{")
    #expect(robot.shows("#1 is first in “Problems” already."))
  }

  @Test func aNoteIsMovedToAnotherChart() {
    let robot = robot().press("mBarr<cr>")
    #expect(robot.session?.notes[1]?.section == 7)
    #expect(robot.model.charts.left == 1, "the chart that one sorts stays")
  }

  @Test func severalNotesAreMarkedAndClustered() {
    let robot = robot().press("  ")
    #expect(robot.model.charts.marked == [1, 2])
    robot.press("gnew<cr>").type("Water").press("<cr>")
    #expect(robot.session?.clusters[2]?.name == "Water")
    #expect(robot.session?.notes[1]?.cluster == 2)
    #expect(robot.session?.notes[2]?.cluster == 2)
    #expect(robot.model.charts.marked.isEmpty)
  }

  @Test func aNameThatNoClusterHasMakesOne() {
    let robot = robot().press("g").type("Water points")
    #expect(robot.shows("A new cluster “Water points”"))
    robot.press("<cr>")
    #expect(robot.session?.clusters[2]?.name == "Water points")
    #expect(robot.session?.notes[1]?.cluster == 2)
  }

  @Test func theColourTheLabelAndTheMemberAreChosen() {
    let robot = robot().press("oviolet<cr>burg<cr>wp05<cr>")
    let note = robot.session?.notes[1]
    #expect(note?.colour == .violet)
    #expect(note?.label == .urgent)
    #expect(note?.member == 5)
    #expect(robot.shows("P05"))
  }

  @Test func aNoteIsParkedAndTakenBack() {
    let robot = robot().press("P").type("Bakari").press("<tab>").type("Monday").press("<cr>")
    #expect(robot.session?.notes[1]?.parking == Parking(owner: "Bakari", when: "Monday"))
    robot.press("<a-p>")
    #expect(robot.session?.notes[1]?.parking == nil)
  }

  @Test func anActionIsMadeFromANote() {
    let robot = robot().press("a<tab>").type("Amina").press("<tab>").type("15 December").press(
      "<cr>")
    let action = robot.session?.actions[1]
    #expect(action?.who == "Amina")
    #expect(action?.due == "2026-12-15")
    #expect(action?.note == 1)
  }

  @Test func dotsAreShownOnceTheVoteTellsThem() throws {
    let robot = robot()
    robot.apply(.openRound(round: 1))
    robot.apply(.castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 1)]))
    #expect(robot.model.visibleDots(on: 1) == 0, "a sealed tally is nobody's to see")
    #expect(!robot.shows("● 1 "))
    #expect(robot.shows("● vote 1/24"))
    robot.apply(.revealRound(round: 1))
    #expect(robot.shows("● 1 "))
  }
}
