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

  @Test func aClickPlacesADotAndTheRightButtonOrShiftTakesOneBack() {
    let robot = robot(80, 24).press("Vob<cr>")
    #expect(robot.model.vote.ballot?.placed == 0)
    robot.click("Repairs within").click("One shared list")
    #expect(robot.model.vote.ballot?.dots == [6: 1, 9: 1])
    robot.click("Repairs within", .right)
    #expect(robot.model.vote.ballot?.dots[6] == 0)
    robot.click("One shared list", with: .shift)
    #expect(robot.model.vote.ballot?.placed == 0)
    robot.click("Repairs within", .right)
    #expect(robot.status.contains("no dot of this ballot"))
    robot.click("Repairs within", .right)
    #expect(robot.status.contains("no dot of this ballot"))
  }

  @Test func aDoubleClickOpensWhatTheFirstOneChose() {
    let robot = robot().press("C")
    let point = robot.place(of: "#2 ") ?? .zero
    for _ in 1...2 { robot.mouse(.press, at: point).mouse(.release, at: point) }
    #expect(robot.model.layers == [.reading(2)])
    robot.press("<esc>").mouse(.press, at: point).mouse(.release, at: point).elapse(seconds: 1)
    robot.mouse(.press, at: point).mouse(.release, at: point)
    #expect(robot.model.layers.isEmpty, "two slow clicks are no double click")
    let lobby = Robot().take(.lobbyListed(LobbyTests.listing)).click("First run").click("First run")
    #expect(lobby.effects.last == .openSession(path: "/a.flipchart", seat: .facilitator))
  }

  @Test func aHintIsAButton() {
    let robot = robot().press("C").click("? help")
    #expect(robot.model.layers == [.help(scrolled: 0)])
    robot.click("Esc close")
    #expect(robot.model.layers.isEmpty)
    robot.press("Q").click("Esc no")
    #expect(robot.model.layers.isEmpty && robot.effects.last != .quit)
    robot.press("Q").click("Enter yes")
    #expect(robot.effects.last == .quit)
  }

  @Test func aClickGivesAFieldTheKeysAndTheRightButtonLeavesADialog() {
    let robot = robot().press("CH").click("Prompts")
    guard case .form(let form)? = robot.model.layers.last else {
      Issue.record("There is no form.")
      return
    }
    #expect(form.fields[form.focus].label == "Prompts")
    #expect(robot.mouse(.press, .right, at: .zero).model.layers.isEmpty)
  }

  @Test func theMouseIsLeftToTheTerminalAndTakenBack() {
    let robot = robot().press("<a-a>")
    #expect(robot.effects.last == .setMouse(false))
    #expect(robot.press("<a-a>").effects.last == .setMouse(true))
  }

  @Test func theWheelMovesTheChoice() {
    let robot = robot().mouse(.wheelDown, at: .zero)
    #expect(robot.model.agenda.step == 3)
  }
}
