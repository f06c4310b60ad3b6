import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct SendingTests {
  @Test func whatOneKeyAsksForIsGivenTogether() {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: 120, rows: 40))
    robot.press("G").press(.character(" ")).press(.character(" "))
    var model = robot.model
    let effects = model.update(.input(.key(.character(">"))))
    #expect(effects.count == 1)
    guard case .send(let envelopes)? = effects.first else {
      Issue.record("Nothing was sent.")
      return
    }
    #expect(envelopes.count == 2)
    #expect(envelopes.allSatisfy { $0.actor == .facilitator })
  }

  @Test func aFormOfSeveralRefusedCommandsComesBackOnce() {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: 120, rows: 40))
    robot.press("G<cr>Amina<tab><right>")
    robot.apply(.closeSession)
    robot.press("<cr>")
    #expect(robot.results.suffix(2).allSatisfy { $0.outcome != .done })
    #expect(robot.model.layers.count == 1)
    #expect(robot.shows("The session is closed"))
  }

  @Test func aHelperWhoReadsAloudGoesBackToSmallNotesOfTheOwnChart() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(1)))
    robot.press("<up><a-v>")
    #expect(robot.model.layers.count == 1)
    robot.press("z")
    #expect(robot.model.helper.board.look.size == .line)
    #expect(robot.model.layers.isEmpty)
  }
}
