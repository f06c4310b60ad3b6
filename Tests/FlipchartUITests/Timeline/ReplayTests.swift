import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ReplayTests {
  private func robot(_ actor: Actor = .facilitator, speed: Int = 60) -> Robot {
    let replay = Replay(entries: RobotWorkshop.busyJournal, actor: actor, speed: speed)
    return Robot(size: Size(columns: 120, rows: 40))
      .take(.replayOpened(replay, fileName: "workshop"))
  }

  @Test func itPlaysFromTheBeginningToTheEndAndStopsThere() {
    let robot = robot()
    #expect(robot.shows("▶ 11:30:00  ×60"))
    robot.elapse(seconds: 10)
    #expect(robot.shows("▶ 11:40:00  ×60"))
    robot.elapse(seconds: 60)
    #expect(robot.shows("‖"))
    #expect(robot.model.timeline.isAtEnd)
    #expect(robot.press("q").effects.last == .quit)
  }

  @Test func itPausesScrubsAndChangesItsSpeed() {
    let robot = robot().press(" ")
    robot.elapse(seconds: 30)
    #expect(robot.shows("‖ 11:30:00"))
    #expect(robot.press("<right><right>").model.timeline.revision == 3)
    #expect(robot.press("+").shows("×120"))
    #expect(robot.press("---").shows("×10"))
    #expect(robot.press("<end>").model.timeline.isAtEnd)
    #expect(robot.press("<home>").model.timeline.revision == 1)
  }

  /// The workshop's first two steps were made in the same millisecond.
  @Test func stepsOfOneMomentAreScrubbedThroughOneByOne() {
    let robot = robot().press(" <home><right>")
    #expect(robot.model.timeline.revision == 2)
    #expect(robot.press("<left>").model.timeline.revision == 1)
    robot.press(" ").elapse(seconds: 1)
    #expect(robot.model.timeline.revision >= 2)
  }

  @Test func aPressOnTheBarGoesThere() {
    let robot = robot().press(" <end>")
    let begin = Point(x: robot.place(of: "█")?.x ?? 0, y: 0)
    robot.mouse(.press, at: begin.moved(columns: 20))
    #expect((2..<RobotWorkshop.busyJournal.count).contains(robot.model.timeline.revision))
    robot.mouse(.press, at: begin)
    #expect(robot.model.timeline.revision <= 2)
  }

  @Test func theSeatSeesWhatItSawAndChangesNothing() {
    let facilitator = robot().press(" <end>C")
    #expect(facilitator.shows("Elders are asked last"))
    #expect(facilitator.press("d").shows("d does nothing here."))
    let room = robot(Actor(.projector)).press(" <end>")
    #expect(room.shows("Localizing data workflows"))
    #expect(room.press("C").shows("one page alone"))
    #expect(room.results.isEmpty)
  }

  @Test func aStageKeepsNoneOfThoseBeforeIt() {
    let robot = robot().press(" <right><right>")
    guard case .visiting(let past) = robot.model.replay.stage else {
      Issue.record("Nothing is on the stage.")
      return
    }
    guard case .none = past.replay.stage else {
      Issue.record("The stage grows with every entry.")
      return
    }
  }
}
