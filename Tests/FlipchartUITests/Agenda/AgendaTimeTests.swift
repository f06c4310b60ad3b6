import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The agenda against the clock: overruns, bells, and steps gone back to.
@Suite struct AgendaTimeTests {
  private func robot(as actor: Actor = .facilitator) -> Robot {
    Robot(RobotWorkshop.busy(), as: actor, size: Size(columns: 120, rows: 40))
  }

  /// How often a robot's terminal was rung.
  private func rings(of robot: Robot) -> Int { robot.effects.count { $0 == .bell } }

  @Test func anOverrunIsProposedWithOldAndNewMinutesAndTakenBackByOneUndo() {
    let robot = robot().press("t")
    #expect(robot.status.contains("The room is not behind its plan: there is nothing to spread."))
    robot.elapse(seconds: 24 * 60 + 1).press("t")
    #expect(robot.shows("The room is 9 min behind."))
    #expect(robot.shows("10 min → 7 min  Vote"))
    #expect(robot.shows("20 min → 14 min  Report-backs"))
    robot.press("n")
    #expect(robot.session?.agenda.parts[4]?.allotted == 1_200)
    robot.press("ty")
    #expect(robot.session?.agenda.parts[3]?.allotted == 420)
    #expect(robot.shows("9 min saved: u gives them back."))
    #expect(robot.shows("on time"))
    #expect(robot.press("u").session?.agenda.parts[4]?.allotted == 1_200)
  }

  @Test func aStepFinishedByMistakeRunsOnAfterOneUndo() {
    let robot = robot().press("f")
    #expect(robot.shows("is finished: u takes it back, as if it ran on."))
    robot.elapse(seconds: 60).press("u")
    #expect(robot.shows("17:00 of 30:00"))
  }

  @Test func goingBackToAnEarlierStepLetsTheLaterOneWait() {
    let robot = robot().press("<up><cr>")
    #expect(robot.shows("Back at “Introduction”; “Create a checklist” waits."))
    #expect(robot.shows("‖ Create a checklist"))
    robot.elapse(seconds: 60).press("<down><cr>")
    #expect(robot.shows("16:00 of 30:00"))
  }

  @Test func theBellRingsOnceBeforeTheEndAndOnceAtIt() {
    for actor in [Actor.facilitator, Actor(.helper(1))] {
      let robot = robot(as: actor)
      for _ in 0..<11 * 60 { robot.elapse(seconds: 1) }
      #expect(rings(of: robot) == 0)
      robot.elapse(seconds: 65)
      #expect(rings(of: robot) == 1)
      #expect(robot.shows("◆ 2 minutes left ◆"))
      robot.elapse(seconds: 10).elapse(seconds: 1)
      #expect(!robot.shows("minutes left ◆"))
      for _ in 0..<300 { robot.elapse(seconds: 1) }
      #expect(rings(of: robot) == 2)
    }
  }

  @Test func theProjectorIsQuietUnlessItIsWanted() {
    let robot = robot(as: Actor(.projector)).elapse(seconds: 12 * 60).elapse(seconds: 5)
    #expect(rings(of: robot) == 0)
    #expect(!robot.shows("minutes left ◆"))
  }

  @Test func theSignalsAreSetForTheSessionAndCanBeOff() {
    let robot = robot().press("b")
    #expect(robot.shows("2 minutes before"))
    robot.press("<right><right><tab><left><tab><left><cr>")
    #expect(
      robot.session?.agenda.signals == ClockSignals(warningMinutes: 5, bell: false, flash: .off))
    robot.elapse(seconds: 9 * 60).elapse(seconds: 5)
    #expect(rings(of: robot) == 0)
    #expect(!robot.shows("◆"))
  }
}
