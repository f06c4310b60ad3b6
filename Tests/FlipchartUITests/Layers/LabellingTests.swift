import Facilitation
import FlipchartUI
import Screen
import Support
import Testing

/// How far headlines, points and the lines of lists may travel, said with a key.
@Suite struct LabellingTests {
  private func saying(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("B")
    robot.press("t").type("Ask first").press("<cr>")
    return robot.press("n").type("Elders open doors").press("<cr>")
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func aPointAndTheHeadlineAreLabelled(columns: Int, rows: Int) {
    let robot = saying(columns, rows).press("b")
    #expect(robot.shows("How far may point 1 of “Producers” travel?"))
    robot.press("<down><cr>")
    #expect(robot.session?.label(of: .point(group: 1, number: 1)) == .confidential)
    #expect(robot.shows("  C  new"))
    robot.press("H").type("urg").press("<cr>")
    #expect(robot.session?.label(of: .headline(group: 1)) == .urgent)
    #expect(robot.place(of: " U ") != nil)
    let said = robot.model.linear()
    #expect(said.contains("Headline, urgent: Ask first"))
    #expect(said.contains("Point 1, new, confidential: Elders open doors"))
    robot.press("uu")
    #expect(robot.session?.label(of: .point(group: 1, number: 1)) == .public)
    #expect(robot.session?.label(of: .headline(group: 1)) == .public)
    #expect(!robot.shows("  C  new"))
  }

  @Test func withoutAPointTheHeadlineIsLabelledAndAmongTheNotesTheNote() {
    let robot = Robot(RobotWorkshop.busy()).press("B")
    #expect(robot.press("b").shows("no point and no headline yet"))
    #expect(robot.press("H").shows("has no headline yet: t writes it."))
    robot.press("t").type("Ask first").press("<cr>b").type("conf").press("<cr>")
    #expect(robot.session?.label(of: .headline(group: 1)) == .confidential)
    robot.press("<right>b").type("urg").press("<cr>")
    #expect(robot.session?.notes[1]?.label == .urgent)
  }

  @Test func aHelperLabelsWhatTheOwnGroupSays() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(1), name: "Amina")).press("<a-s>")
    robot.press("t").type("Ask first").press("<cr>H").type("conf").press("<cr>")
    #expect(robot.session?.label(of: .headline(group: 1)) == .confidential)
  }

  @Test func theLinesOfTheListsAreLabelled() {
    let robot = Robot(RobotWorkshop.busy())
    #expect(robot.press("c").status.contains("Only a line of a list has a label"))
    robot.press("n").type("Call the water board").press("<cr>c").type("urg").press("<cr>")
    #expect(robot.session?.label(of: .action(number: 1)) == .urgent)
    #expect(robot.shows("U nobody yet"))
    robot.press("m<tab>").type("More time").press("<cr>c").type("conf").press("<cr>")
    #expect(robot.session?.label(of: .feedback(number: 1)) == .confidential)
    #expect(robot.shows("  C "))
    robot.press("pc").type("conf").press("<cr>")
    #expect(robot.session?.label(of: .parking(note: 4)) == .confidential)
    let said = robot.model.linear()
    #expect(said.contains("To do: Call the water board, nobody yet, urgent"))
    #expect(said.contains("No mark, confidential: More time"))
    #expect(said.contains { $0.hasPrefix("#4 ") && $0.contains("confidential") })
    #expect(robot.press("u").session?.label(of: .parking(note: 4)) == .public)
  }

  @Test func whatIsSaidOfAParkedNoteIsNeverFreerThanTheNote() {
    let robot = Robot(RobotWorkshop.busy())
    robot.apply(.labelNote(note: 4, label: .urgent))
    #expect(robot.press("p").shows("U Wanjiru"))
    robot.press("c").type("conf").press("<cr>")
    #expect(robot.shows("#4 itself is urgent, and so is what is said of it."))
    #expect(robot.session?.label(of: .parking(note: 4)) == .urgent)
  }
}
