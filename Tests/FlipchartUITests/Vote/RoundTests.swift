import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct RoundTests {
  @Test func aDraftShowsWhatWouldBeVotedOnAndWhatToMind() {
    let robot = Robot.voting(80, 24)
    #expect(robot.shows("11 notes to vote on"))
    #expect(robot.shows("2 dots each, at most 1 on one"))
    #expect(robot.shows("in no cluster may split the vote"))
    #expect(robot.shows("#12"))
    #expect(!robot.shows("Phones die"), "a parked note is no target")
    #expect(robot.press("t").status.contains("The vote is not open yet: o opens it."))
  }

  @Test func warningsFollowWhatIsWrittenMeanwhile() {
    let robot = Robot.voting(80, 24)
    robot.apply(
      .addNote(
        text: "Repairs within three days!", section: 1, colour: nil, label: nil, member: nil))
    #expect(robot.shows("#6 and #13 read nearly alike"))
    robot.apply(.removeNote(note: 13))
    #expect(!robot.shows("read nearly alike"))
  }

  @Test func aVoteIsPreparedAndItsRulesAreChanged() {
    let robot = Robot.voting().press("n").type("Barriers").press("<tab>").type("Which first?")
    robot.press("<tab><tab><right><right><right><tab>4<tab>2<cr>")
    #expect(robot.session?.rounds[2]?.rules.charts == [3])
    #expect(robot.session?.rounds[2]?.rules.dots == 4)
    #expect(robot.model.vote.round == 2)
    robot.press("e<tab><tab><tab><tab><c-u>x<cr>")
    #expect(robot.shows("Dots each: a whole number is wanted"))
    robot.press("<c-u>6<cr>")
    #expect(robot.session?.rounds[2]?.rules.dots == 6)
    #expect(robot.session?.rounds[2]?.rules.charts == [3], "what is not touched stays")
    #expect(robot.press("d").session?.rounds[2] == nil)
    #expect(robot.model.vote.round == 1)
  }

  @Test func theReasonGivenInAVoteIsLabelled() {
    let robot = Robot.voting()
    #expect(robot.press("H").status.contains("Nobody gave a reason in this vote"))
    robot.apply(.openRound(round: 1))
    robot.apply(.voidRound(round: 1, reason: "The lights went out"))
    robot.press("H<up><cr>")
    #expect(robot.session?.rounds[1]?.reasonLabel == .public)
    #expect(robot.status.contains("stays confidential"), "such a note was voted on")
  }

  @Test func sealedMeansThatNoCountIsShownBeforeTheReveal() {
    let robot = Robot.voting(160, 50).press("ot").ballots(1...24, "6 7").press("<esc>")
    #expect(!robot.frame.lines.contains { $0.contains("●×") || $0.contains("●● ") })
    #expect(robot.shows("ballots 24 of 24"))
    robot.press("c")
    #expect(!robot.frame.lines.contains { $0.contains("●×") })
    robot.press("r")
    #expect(robot.shows("Reveal “What comes first”? Who cast what is"))
    robot.press("y")
    #expect(robot.round?.state == .revealed)
    #expect(robot.frame.lines.contains { $0.contains("#6") && $0.contains("24") })
    #expect(robot.model.vote.target == .note(6), "a result is read from its top")
  }

  @Test func aLiveVoteShowsItsCounts() {
    let robot = Robot.voting()
    robot.press("e<tab><tab><tab><tab><tab><tab><right><cr>ot").ballots(1...9, "6 7")
    #expect(robot.round?.rules.sealed == false)
    #expect(robot.shows("●×9"))
  }

  @Test func missingSlotsAreListedForTheFacilitatorWhoAsks() {
    let robot = Robot.voting().press("ot").ballots(1...22, "1 2").press("<esc>")
    #expect(!robot.shows("Missing"))
    #expect(robot.press("M").shows("Missing: P23, P24"))
  }

  @Test func theResultRanksByCompetitionAndReconciles() {
    let robot = Robot.voting(200, 60).press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    robot.ballots("p16 -").press("<esc>ry")
    let lines = robot.frame.lines
    #expect(lines.contains { $0.contains("1.✓  #6") && $0.contains("33%") })
    #expect(lines.contains { $0.contains("3.") && $0.contains("#1") })
    #expect(lines.contains { $0.contains("── top 3 ─") })
    #expect(robot.shows("16 ballots, 1 blank"))
    #expect(robot.shows("8 abstained"))
    #expect(robot.press("g").shows("Producers ─"))
  }

  @Test func aTieAtTheCutLineWaitsForTheFacilitator() {
    let robot = Robot.voting(160, 50).press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    robot.press("<esc>ry")
    #expect(robot.shows("A tie at the cut line: #1, #5 for 1 place."))
    #expect(robot.shows("3.=  #1"))
    robot.press("sdec<cr>").type("Chief").press("<tab>").type("5").press("<tab>").type("Fair")
    robot.press("<cr>")
    #expect(robot.shows("Chief decided the tie for #5."))
    #expect(robot.shows("“Fair”"))
    #expect(robot.shows("3.✓  #5"))
  }

  @Test(arguments: [("keep", "All of the tied are kept."), ("draw", "Lots were drawn")])
  func tiesAreSettledInEveryWay(way: String, sentence: String) {
    let robot = Robot.voting(160, 50).press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    robot.press("<esc>rys\(way)<cr>").press(way == "draw" ? "<tab>" : "").type("So be it")
    #expect(robot.press("<cr>").shows(sentence))
  }

  @Test func aRunOffIsPreparedOnTheTiedOnes() {
    let robot = Robot.voting(160, 50).press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    robot.press("<esc>rysrun<cr><tab>").type("Again").press("<cr>")
    #expect(robot.model.vote.round == 2)
    #expect(robot.model.vote.targets == [.note(1), .note(5)])
    #expect(robot.shows("run-off"))
  }

  @Test func aVoteIsEndedWithoutAResult() {
    let robot = Robot.voting(80, 24).press("ox<cr>")
    #expect(robot.refusal != nil, "a reason is wanted")
    robot.type("Too few notes").press("<cr>")
    #expect(robot.shows("Ended without a result: Too few notes"))
  }

  @Test func theTimeLimitCountsDown() {
    let robot = Robot.voting().press("e<s-tab>5<cr>o")
    #expect(robot.shows("05:00 left"))
    #expect(robot.elapse(seconds: 310).shows("+00:10 over"))
  }

  @Test func notesAreReadAloudAndFoundByTheirNumber() {
    let robot = Robot.voting().press("12<cr>")
    #expect(robot.model.page == .vote)
    #expect(robot.model.vote.target == .note(12))
    #expect(robot.press("<cr>").model.layers == [.reading(12)])
  }

  @Test func theBarOfTheChosenPlaceCanBeSeenAndNoPaddingIsUnderlined() {
    let robot = Robot.voting().press("ot").ballots(1...10, "6 7").ballots(11...15, "5 1")
    let frame = robot.press("<esc>ry").frame
    let cells = (0..<frame.size.rows).flatMap { frame.row($0) }
    #expect(cells.contains { $0.glyph == Glyph("█") && $0.role == .selected })
    #expect(!cells.contains { $0.glyph == Glyph("█") && $0.role == .barFull })
    #expect(!cells.contains { $0.glyph == .blank && $0.role == .tied })
    #expect(!cells.contains { $0.glyph == .blank && $0.role == .winner })
  }

  @Test func theProjectorIsToldToShowTheVote() {
    #expect(Robot.voting().press("S").session?.spotlight == .round(1))
  }

  @Test func aTargetTakenDownMeanwhileLeavesTheList() {
    let robot = Robot.voting().press("o<down>")
    robot.apply(.removeNote(note: 2))
    #expect(robot.model.vote.target == .note(3))
  }
}
