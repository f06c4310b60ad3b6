import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct AgendaStepsTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows))
  }

  @Test func theRunningStepIsChosenAndItsClockShown() {
    let robot = robot()
    #expect(robot.model.agenda.step == 2)
    #expect(robot.shows("▸ ▶ Create a checklist"))
    #expect(robot.shows("16:00 of 30:00"))
    #expect(robot.shows("ends 12:14"))
    #expect(robot.shows("✓ Introduction"))
    #expect(robot.shows("took 14:00"))
  }

  @Test func theRoomReadsThePromptsOfTheStepThatStarts() {
    let robot = robot()
    robot.apply(.moveSpotlight(to: .prompts(2)))
    #expect(robot.press("<down><cr>").session?.spotlight == .prompts(3))
    #expect(robot.press("<up><cr>").session?.spotlight == .prompts(2))
    robot.apply(.moveSpotlight(to: .blank))
    #expect(robot.press("<down><cr>").session?.spotlight == .blank)
  }

  @Test func aStepOutOfSightIsNotStarted() {
    let robot = robot().press("<down>w")
    #expect(robot.press("s").shows("The marked step is not in sight: Esc goes back to the steps."))
    #expect(robot.session?.agenda.current == 2)
    #expect(robot.press("<esc>s").session?.agenda.current == 3)
  }

  @Test func theClockRunsOnAndSaysCalmlyWhenItIsOver() {
    let robot = robot().elapse(seconds: 20 * 60)
    #expect(robot.shows("36:00 of 30:00"))
    #expect(robot.shows("5 min behind"))
    #expect(robot.frame.contains("06:00 over"))
  }

  @Test func enterStartsTheMarkedStepAndTheMarkFollows() {
    let robot = robot().press("<down><cr>")
    #expect(robot.session?.agenda.current == 3)
    #expect(robot.shows("“Vote” runs."))
    robot.apply(.startPart(part: 4))
    #expect(robot.model.agenda.step == 4, "whoever starts it, the step that runs is chosen")
  }

  @Test func spacePausesAndGoesOn() {
    let robot = robot().press(.character(" "))
    #expect(robot.session?.agenda.parts[2]?.clock.isPaused == true)
    #expect(robot.shows("‖ paused: Create a checklist"))
    robot.press(.character(" "))
    #expect(robot.session?.agenda.parts[2]?.clock.isRunning == true)
  }

  @Test(arguments: [("+", 60), ("-", -60), (">", 300), ("<lt>", -300), ("++", 120)])
  func minutesAreGivenToTheStepThatRunsWhateverIsMarked(keys: String, seconds: Int) {
    let robot = robot().press("<down>" + keys)
    #expect(robot.session?.agenda.parts[2]?.clock.extended == seconds)
  }

  @Test func finishLeavesNoStepRunningAndSaysWhatComesNext() {
    let robot = robot().press("f")
    #expect(robot.session?.agenda.current == nil)
    #expect(robot.shows("No step is running"))
    #expect(robot.press("f").shows("No step is running: mark one and start it with Enter."))
  }

  @Test func oGoesToTheOneVoteAndAsksWhichOfSeveralCharts() {
    let robot = robot().press("o")
    #expect(robot.shows("Checklist of producers"))
    robot.press("cons<cr>")
    #expect(robot.model.page == .charts)
    #expect(robot.model.charts.focused == 2)
    robot.press("A<down>o")
    #expect(robot.model.page == .vote)
    #expect(robot.model.vote.round == 1)
  }

  @Test func promptsGoToTheProjectorAndWithoutPromptsTheAgenda() {
    let robot = robot().press("S")
    #expect(robot.session?.spotlight == .prompts(2))
    #expect(robot.press("<up>S").session?.spotlight == .agenda)
    #expect(robot.press("wS").session?.spotlight == .wayForward)
    #expect(robot.press("pS").session?.spotlight == .parkingLot)
  }

  @Test func theTextBesideTheStepsScrollsToItsEndAndNoFurther() {
    var plan = RobotWorkshop.plan
    plan.parts[0].happens = String(repeating: "A long line of what happens. ", count: 60) + "END"
    let robot = Robot(Session(plan: plan))
    let details = SessionDetails(title: plan.title, question: plan.question)
    robot.apply(.createSession(setup: SessionSetup(plan: plan, details: details)))
    robot.press("<pagedown><pagedown><pagedown>")
    #expect(robot.shows("END"))
    let end = robot.model.agenda.scrolled
    #expect(robot.press("<pagedown>").model.agenda.scrolled == end)
    #expect(robot.press("<down>").model.agenda.scrolled == 0)
  }
}
