import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ChartsSheetTests {
  private func robot() -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: 120, rows: 40)).press("C")
  }

  @Test func aChartIsHung() {
    let robot = robot().press("H").type("Glossary").press("<tab><right><tab>")
      .type("Which words differ?").press("<tab>").type("Words").press("<cr>")
      .type("Meanings").press("<cr><cr>")
    let chart = robot.session?.charts[4]
    #expect(chart?.title == "Glossary")
    #expect(chart?.owner == 1)
    #expect(chart?.prompts == ["Which words differ?"])
    #expect(robot.session?.sections(of: 4).map(\.title) == ["Words", "Meanings"])
    #expect(robot.model.charts.left == 4, "what one just made is shown")
  }

  @Test func aChartWithoutSectionsIsGivenBack() {
    let robot = robot().press("H").type("Glossary").press("<cr>")
    #expect(robot.shows("Glossary"))
    #expect(robot.shows("A chart needs at least one section"))
  }

  @Test func aTakenNameComesBackInTheForm() {
    let robot = robot().press("E<c-u>").type("Checklist of consumers").press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.shows("Change the chart"))
    #expect(robot.shows("✗"))
  }

  @Test func aSectionIsAddedChangedAndRemoved() {
    let robot = robot().press("I").type("Costs").press("<tab><right><tab><right><right><cr>")
    let section = robot.session?.sections(of: 1).last
    #expect(section?.title == "Costs")
    #expect(section?.kind == .barriers)
    #expect(section?.colour == .green)
    #expect(robot.model.chosenSection?.id == section?.id)
    robot.press("i<c-u>").type("Prices").press("<cr>")
    #expect(robot.session?.sections(of: 1).last?.title == "Prices")
    robot.press("<a-i>y")
    #expect(robot.session?.sections(of: 1).count == 3)
  }

  @Test func aChartWithNotesStays() {
    let robot = robot().press("<a-h><cr>")
    #expect(robot.session?.charts[1] != nil)
    #expect(robot.refusal != nil)
    #expect(robot.shows("✗"))
  }

  @Test func thePromptsCanBeHidden() {
    let robot = robot()
    #expect(robot.shows("? Which problems does local data address?"))
    #expect(!robot.press("p").shows("? Which problems"))
  }

  @Test func aClusterIsRenamedAndDissolved() {
    let robot = robot().press("jr<c-u>").type("Voices").press("<cr>")
    #expect(robot.session?.clusters[1]?.name == "Voices")
    robot.press("<a-r><cr>")
    #expect(robot.session?.clusters[1] == nil)
    #expect(robot.session?.notes[2]?.cluster == nil)
  }
}
