import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct LobbyTests {
  static let listing = LobbyListing(
    sessions: [
      .init(name: "Second run", path: "/b.flipchart", changed: "2026-11-21 14:05"),
      .init(
        name: "First run", path: "/a.flipchart", changed: "2026-11-20 09:30",
        groups: [.init(id: 1, name: "Producers"), .init(id: 4, name: "Consumers")]),
    ], plans: [RobotWorkshop.plan])

  private func robot(_ listing: LobbyListing? = listing, size: Size = Model.smallest) -> Robot {
    let robot = Robot(size: size)
    if let listing { robot.take(.lobbyListed(listing)) }
    return robot
  }

  @Test func sessionsAndPlansStandSideBySide() {
    let robot = robot()
    #expect(robot.shows("▸ Second run"))
    #expect(robot.shows("2026-11-21 14:05"))
    #expect(robot.shows("60–90 min · 6–50 people · medium"))
    #expect(robot.shows("“What makes local data useful?”"))
  }

  @Test func enterOpensTheChosenSession() {
    let robot = robot().press("<down><cr>")
    #expect(robot.effects == [.openSession(path: "/a.flipchart", seat: .facilitator)])
  }

  @Test func aProjectorIsOpenedWithoutAQuestion() {
    #expect(
      robot().press("p").effects == [.openSession(path: "/b.flipchart", seat: .projector)])
  }

  @Test func aHelperChoosesTheGroupByItsNameWhereItIsKnown() {
    let robot = robot().press("<down>hcons<cr>")
    #expect(robot.effects == [.openSession(path: "/a.flipchart", seat: .helper(4))])
  }

  @Test func aHelperTypesTheNumberOfTheGroupWhereItIsNot() {
    let robot = robot().press("h<c-u>x<cr>")
    #expect(robot.shows("The number of a group is wanted"))
    robot.press("<c-u>2<cr>")
    #expect(robot.effects == [.openSession(path: "/b.flipchart", seat: .helper(2))])
  }

  @Test func aSessionIsStartedFromAPlan() {
    let robot = robot().press("<tab><cr><tab>").type("Nairobi").press("<tab>24<tab>2<cr>")
    let wanted = NewSession(
      plan: RobotWorkshop.plan, title: RobotWorkshop.plan.title, place: "Nairobi", people: 24,
      groups: 2)
    #expect(robot.effects == [.createSession(wanted)])
  }

  @Test(arguments: [
    ("<tab><tab>many<cr>", "How many people?"), ("<tab><tab>9999<cr>", "How many people?"),
    ("<tab><tab><tab>0<cr>", "How many groups?"), ("<tab><tab><tab>x<cr>", "How many groups?"),
  ])
  func whatIsNoNumberIsSaidInTheForm(keys: String, sentence: String) {
    let robot = robot().press("<tab><cr>" + keys)
    #expect(robot.shows(sentence))
    #expect(robot.effects.isEmpty)
  }

  @Test func withoutSessionsThePlansHaveTheKeys() {
    let robot = robot(LobbyListing(sessions: [], plans: [RobotWorkshop.plan]))
    #expect(robot.shows("None yet. Choose a plan"))
    #expect(robot.press("p").status.contains("Mark a saved session first"))
    #expect(robot.press("<cr>").shows("Start a session"))
  }

  @Test func withoutAnythingItSaysWhereToLook() {
    let robot = robot(LobbyListing(sessions: [], plans: []))
    #expect(robot.shows("No plan was found."))
    #expect(robot.press("<cr>").status.contains("There is nothing here to open"))
    #expect(robot.press("r").effects == [.listLobby])
  }

  @Test func theChoiceFollowsTheSessionWhenTheListIsReadAnew() {
    let robot = robot().press("<down>")
    var listing = Self.listing
    listing.sessions.insert(
      .init(name: "Third run", path: "/c.flipchart", changed: "2026-11-22 08:00"), at: 0)
    robot.take(.lobbyListed(listing))
    #expect(robot.model.lobby.session?.path == "/a.flipchart")
  }

  private func retention(until day: String) throws -> Retention {
    // 2026-11-21, noon
    Retention(
      until: try #require(Day(iso: day)), at: Instant(seconds: 1_795_262_400), in: .utc)
  }

  @Test func whatIsDueForDisposalStandsFirstAndSaysSo() throws {
    let listing = LobbyListing(
      sessions: [
        .init(
          name: "New", path: "/n", changed: "2026-11-21 14:05",
          retention: try retention(until: "2026-12-21")),
        .init(
          name: "Late", path: "/l", changed: "x", retention: try retention(until: "2026-11-20")),
        .init(
          name: "Later", path: "/t", changed: "x", retention: try retention(until: "2026-10-20")),
      ], plans: [])
    #expect(listing.sessions.map(\.name) == ["Later", "Late", "New"])
    let wide = robot(listing, size: Size(columns: 120, rows: 40))
    #expect(wide.shows("! due for disposal since 2026-11-20"))
    #expect(wide.shows("2026-11-21 14:05 · kept until 2026-12-21"))
    #expect(robot(listing).shows("! disposal due 2026-11-20"))
  }

  @Test func aLockedSessionSaysSo() {
    let listing = LobbyListing(
      sessions: [.init(name: "Safe", path: "/s", changed: "2026-11-21 14:05", isLocked: true)],
      plans: [])
    #expect(robot(listing).shows("2026-11-21 14:05 · locked"))
  }

  @Test func beforeAnythingIsListedItSaysSo() {
    #expect(robot(nil).shows("Looking for sessions and plans"))
  }
}
