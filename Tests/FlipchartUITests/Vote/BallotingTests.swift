import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct BallotingTests {
  @Test func aBallotThatReplacesAnotherSaysSoAndCanBeTakenBack() {
    let robot = Robot.voting().press("ot").ballots("p02 1 2")
    #expect(!robot.shows("earlier ballot"))
    #expect(robot.ballots("p02 3").shows("It takes the place of an earlier ballot"))
    robot.press("<esc><a-u>")
    #expect(robot.session?.ballot(of: 2, in: 1)?.count == 2)
  }

  @Test func dotsOfTheVoteStayOnNotesBesideARunOff() {
    let robot = Robot.voting().press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    robot.press("<esc>ry")
    robot.apply(.settleTie(round: 1, how: .runOff(dots: 1), reason: ""))
    robot.apply(.openRound(round: 2))
    robot.apply(.castBallot(round: 2, slot: 1, dots: [Dots(target: 5, count: 1)]))
    robot.apply(.closeRound(round: 2))
    robot.apply(.revealRound(round: 2))
    #expect(robot.session?.visibleDots[.note(6)] == 10)
    #expect(robot.session?.visibleDots[.note(5)] == 5)
  }

  @Test func typedBallotsAreTakenOneAfterTheOther() {
    let robot = Robot.voting().press("ot").ballots("p07 1 2", "P8,#3;5", "p9 -")
    #expect(
      robot.session?.ballot(of: 7, in: 1) == [
        .init(target: 1, count: 1), .init(target: 2, count: 1),
      ])
    #expect(robot.session?.ballot(of: 8, in: 1)?.count == 2)
    #expect(robot.session?.ballot(of: 9, in: 1) == [])
    #expect(robot.shows("ballots 3 of 24"))
    #expect(robot.shows("P09 handed in a blank ballot."))
    #expect(robot.model.vote.line.field.isEmpty)
    #expect(robot.model.vote.line.isOpen)
  }

  @Test func aRefusedLineStaysToBeCorrected() {
    let robot = Robot.voting().press("ot").ballots("p07 1 2 3")
    #expect(robot.model.vote.line.field.text == "p07 1 2 3")
    #expect(robot.shows("✗ p07 1 2 3: P07 has 3 dots on the ballot and 2 to give."))
    robot.press("<c-w><cr>")
    #expect(robot.session?.ballot(of: 7, in: 1)?.count == 2)
    #expect(robot.model.vote.line.problem == nil)
  }

  @Test func whoeverTypesOnPastARefusedBallotLosesNeither() {
    let robot = Robot.voting().press("ot").ballots("p07 1 2 3", "p08 1 2", "p09 4 5 6 7")
    #expect(robot.session?.ballot(of: 8, in: 1)?.count == 2)
    #expect(robot.model.vote.line.refused.map(\.line) == ["p07 1 2 3", "p09 4 5 6 7"])
    #expect(robot.shows("2 refused; ↑ brings them back"))
    robot.ballots("p9 5 6")
    #expect(robot.model.vote.line.refused.map(\.slot) == ["p7"])
    #expect(robot.shows("✗ p07 1 2 3: P07 has 3 dots"))
    robot.ballots("p7 1 2")
    #expect(robot.model.vote.line.problem == nil)
  }

  @Test(arguments: ["7 1", "p07", "p07 x", "water"])
  func whatIsNoBallotNeverLeavesTheLine(text: String) {
    let robot = Robot.voting().press("ot").ballots(text)
    #expect(robot.model.vote.line.field.text == text)
    #expect(robot.model.vote.line.problem != nil)
    #expect(robot.results.count == 1, "the opening alone was sent")
  }

  @Test func upBringsTheLastLineBack() {
    let robot = Robot.voting().press("ot").ballots("p07 1 2").press("<up>")
    #expect(robot.model.vote.line.field.text == "p07 1 2")
  }

  @Test func theLineKeepsItsTextWhenItIsLeft() {
    let robot = Robot.voting().press("ot").type("p07 1").press("<esc>")
    #expect(!robot.model.vote.line.isOpen)
    #expect(robot.shows("p07 1"))
    #expect(robot.press("t<cr>").session?.ballot(of: 7, in: 1)?.count == 1)
  }

  @Test func lettersInTheLineAreTextAndNoActions() {
    let robot = Robot.voting().press("ot").type("crxQ:/?")
    #expect(robot.model.vote.line.field.text == "crxQ:/?")
    #expect(robot.model.layers.isEmpty)
    #expect(robot.round?.state == .open)
  }

  @Test func aBallotIsFilledInWithTheCursorAndHandedIn() {
    let robot = Robot.voting().press("obp07<cr>")
    #expect(robot.shows("Ballot of P07"))
    #expect(robot.shows("2 left"))
    robot.press("+<down><cr>")
    #expect(robot.shows("all placed"))
    #expect(robot.press("<down>+").status.contains("No dot is left"))
    robot.press("<up>-<down>+w")
    #expect(robot.session?.ballot(of: 7, in: 1)?.map(\.target) == [1, 3])
    #expect(robot.model.vote.ballot == nil)
  }

  @Test func nobodyElseIsToldOfABallotBeforeItIsHandedIn() {
    let robot = Robot.voting().press("obp07<cr>+")
    #expect(robot.results.count == 1)
    #expect(robot.session?.progress(of: 1)?.ballots == 0)
  }

  @Test func aBallotLeftHalfWayIsThereAgain() {
    let robot = Robot.voting().press("obp07<cr>+<esc>")
    #expect(robot.shows("Not handed in"))
    #expect(robot.press("bp07<cr>").model.vote.ballot?.placed == 1)
  }

  @Test func aHandedInBallotIsCorrectedAndTakenBack() {
    let robot = Robot.voting().press("ot").ballots("p07 1 2").press("<esc>bp07<cr>")
    #expect(robot.model.vote.ballot?.dots == [1: 1, 2: 1])
    robot.press("-w")
    #expect(robot.session?.ballot(of: 7, in: 1)?.map(\.target) == [2])
    robot.press("Xp07<cr>")
    #expect(robot.session?.ballot(of: 7, in: 1) == nil)
  }

  @Test func aGroupsDotsAreHandedInAsAWhole() {
    let robot = Robot.voting().press("oyprod<cr>")
    #expect(robot.shows("Producers: 24 dots"))
    robot.type("1x9 nonsense").press("<cr>")
    #expect(robot.shows("“nonsense” is not a number voted for"))
    robot.press("<c-u>").type("1x9 2x3").press("<cr>")
    #expect(robot.session?.groupTally(of: 1, in: 1)?.map(\.count) == [9, 3])
    #expect(robot.shows("ballots 12 of 24"))
  }

  @Test func closingElsewhereEndsTheBallotHere() {
    let robot = Robot.voting().press("obp07<cr>+")
    robot.apply(.castBallot(round: 1, slot: 1, dots: []))
    robot.apply(.closeRound(round: 1))
    #expect(robot.model.vote.ballot == nil)
    #expect(robot.press("b").status.contains("The vote is closed: o opens it again."))
  }

  @Test func aHelperTakesTheBallotsOfItsOwnGroup() throws {
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(.helper(1), name: "Amina"), size: Size(columns: 120, rows: 40)
    )
    robot.apply(.openRound(round: 1))
    robot.press("<a-r>")
    #expect(robot.model.page == .vote)
    let own = try #require(robot.session?.members(of: 1).first?.slot)
    let other = try #require(robot.session?.members(of: 2).first?.slot)
    robot.press("t").ballots("\(own) 1 2")
    #expect(robot.shows("ballots 1 of 24"))
    robot.ballots("\(other) 1 2")
    #expect(robot.model.vote.line.problem != nil)
    robot.press("<c-u><esc>M")
    #expect(robot.status.contains("Only the facilitator sees who"))
    #expect(robot.press("r").status.contains("Only the facilitator can do this"))
    #expect(!robot.press("b").shows(other))
    #expect(robot.press("<esc><esc>").model.page == .helper)
  }

  @Test func noKeyDoesTwoThingsAtAHelpersVotePage() {
    let place = Place(page: .vote, seat: .helper(1))
    let keys = place.actions.flatMap { Keymap.keys(for: $0, on: .vote) }
    #expect(Set(keys).count == keys.count)
  }
}
