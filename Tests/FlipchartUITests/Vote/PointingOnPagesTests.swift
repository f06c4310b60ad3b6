import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct PointingOnPagesTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func whatIsPressedIsChosen(size: Size) {
    let robot = robot(size.columns, size.rows).click("Report-backs  ")
    #expect(robot.model.agenda.step == 4)
    robot.click("Parking lot")
    #expect(robot.model.agenda.sheet == .parkingLot)
    robot.press("G").click("P13")
    #expect(robot.model.groups.person == 13)
    robot.press("V").click("Repairs within")
    #expect(robot.model.vote.target == .note(6))
    robot.press("ot").ballots(1...5, "5 9").press("<esc>ry").click("One shared list")
    #expect(robot.model.vote.target == .note(9))
  }

  @Test func inTheLobbyToo() {
    let robot = Robot().take(.lobbyListed(LobbyTests.listing)).click("First run")
    #expect(robot.model.lobby.session?.path == "/a.flipchart")
    #expect(robot.click("60–90 min").model.lobby.list == .plans)
  }

  @Test func theWheelMovesTheChoice() {
    let robot = robot().mouse(.wheelDown, at: .zero)
    #expect(robot.model.agenda.step == 3)
  }
}
