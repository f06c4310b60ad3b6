import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// A helper's screen under the facilitator's hand.
@Suite struct HelperSteeredTests {
  private func robot(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    Robot(
      RobotWorkshop.busy(), as: Actor(.helper(1), name: "Amina"),
      size: Size(columns: columns, rows: rows))
  }

  @Test func aLineFromTheFacilitatorStaysUntilItIsRead() {
    let robot = robot()
    robot.apply(.nudge(group: nil, text: "Hear everybody"))
    robot.elapse(seconds: 300)
    robot.apply(.nudge(group: 1, text: "Two minutes left"))
    #expect(robot.shows("12:05 Facilitator: Two minutes left  (Alt-N read, 1 more)"))
    robot.type("Half a no")
    #expect(robot.press("<a-n>").shows("12:00 Facilitator: Hear everybody  (Alt-N read)"))
    #expect(!robot.press("<a-n>").shows("Facilitator: "))
    #expect(robot.model.helper.line.text == "Half a no")
    #expect(robot.press("<a-n>").status.contains("The facilitator has sent no line."))
  }

  @Test func aLineThatTheListDoesNotHaveIsSentAsItWasTyped() {
    let robot = Robot(RobotWorkshop.busy()).press("G").press("I").type("Lunch is ready")
    #expect(robot.shows("Send “Lunch is ready”"))
    robot.press("<cr>")
    #expect(robot.session?.nudges[1]?.text == "Lunch is ready")
    robot.press("I").type(String(repeating: "jam ", count: 40)).press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.shows("Send “jam jam"), "a refused line comes back")
  }

  @Test(arguments: [80, 200])
  func theFieldSaysThatWritingIsFrozenOrPrivate(columns: Int) {
    let robot = robot(columns, 24)
    robot.apply(.writePrivately(group: 1, privately: true))
    #expect(robot.shows("Private until revealed: type, Enter, and go on"))
    #expect(robot.shows("Problems · private until revealed"))
    robot.apply(.freezeWriting(group: 1, frozen: true))
    #expect(robot.shows("Writing is frozen; what you type is kept"))
    #expect(robot.shows("Problems · frozen"))
  }

  @Test func frozenWritingKeepsTheLine() {
    let robot = robot().type("Half a thought")
    robot.apply(.freezeWriting(group: 1, frozen: true))
    #expect(robot.shows("Writing is frozen until the facilitator lets it go on."))
    robot.press("<cr>")
    #expect(robot.session?.notes[13] == nil)
    #expect(robot.model.helper.line.text == "Half a thought")
    robot.apply(.freezeWriting(group: nil, frozen: false))
    #expect(robot.press("<cr>").session?.notes[13]?.text == "Half a thought")
  }

  @Test func aLineThatWasSentJustBeforeTheFreezeComesBack() {
    let robot = robot()
    robot.hurry {
      $0.type("Too late").press("<cr>")
      $0.apply(.freezeWriting(group: nil, frozen: true))
    }
    #expect(robot.refusal?.hasPrefix("Writing is frozen for group “Producers”") == true)
    #expect(robot.model.helper.line.text == "Too late")
  }

  @Test func theHelperSaysHowFarTheGroupIs() {
    let robot = robot().press("<a-h>")
    #expect(robot.session?.progress(of: 1) == .finishing)
    #expect(robot.press("<a-h>").shows("Helper of Producers · Amina  ·  ● ready"))
    robot.apply(.startPart(part: 3))
    #expect(robot.shows("○ working"))
  }

  @Test func whatIsWrittenPrivatelySaysSo() {
    let robot = robot()
    robot.apply(.writePrivately(group: 1, privately: true))
    #expect(robot.shows("private until revealed"))
    robot.type("Kept").press("<cr>")
    #expect(robot.session?.notes[13]?.privacy == Privacy(group: 1, part: 2))
    #expect(robot.shows(" private "))
  }
}
