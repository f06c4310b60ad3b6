import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ProjectorTests {
  static let quiet = ProjectedRoom.session(secret: "Zebra", favourite: 1)
  static let loud = ProjectedRoom.session(
    secret: "Quagga Quagga, and a good deal more than that", favourite: 9)

  @Test(arguments: ProjectedRoom.scenes, ProjectedRoom.sizes)
  func nothingThatTheRoomMustNotSeeChangesAScene(scene: Spotlight, size: Size) {
    let frame = ProjectedRoom.frame(scene, of: Self.quiet, size: size)
    #expect(frame == ProjectedRoom.frame(scene, of: Self.loud, size: size))
    #expect(!frame.contains("Zebra"))
  }

  @Test(arguments: ProjectedRoom.scenes, ProjectedRoom.sizes)
  func aSceneHasNoHintsAndFillsTheWindow(scene: Spotlight, size: Size) {
    let frame = ProjectedRoom.frame(scene, of: Self.quiet, size: size)
    #expect(frame.size == size)
    #expect(frame.cursor == nil)
    for hint in ["help", "undo", "Keep it short."] { #expect(!frame.contains(hint)) }
  }

  @Test func theRoomOfTheTestReallyHasASealedVoteAndSecrets() {
    let session = Self.quiet
    #expect(session.openRound?.id == 1)
    #expect(session.tally(of: 1) == nil)
    #expect(session.progress(of: 1)?.ballots == session.voters.count)
    #expect(session.notes[13]?.text == "Zebra")
    #expect(session.rounds[2]?.rules.title == "Zebra")
    #expect(session.reportBacks[1]?.presenter == "Zebra")
    #expect(session.clusters.contains { $0.name == "Zebra" })
    #expect(session.notes[16]?.merged != nil && session.notes[17]?.text == "Zebra")
    #expect(session.notes[17].map { $0.isShown(to: .room) } == false)
    #expect(session.reportBacks[2]?.headline == "Zebra" && session.actions[3]?.what == "Zebra")
    #expect(session.nudges.last?.text == "Zebra" && session.feedback.last?.line == "Zebra")
  }

  @Test(arguments: ProjectedRoom.sizes)
  func aNoteThatIsShownOnPurposeIsShownAloneAndNoMoreOnceTheRoomWasDark(size: Size) {
    let robot = Robot(Self.quiet, as: Actor(.projector), size: size)
    robot.apply(.moveSpotlight(to: .note(15)))
    #expect(!robot.model.linear().joined().contains(ProjectedRoom.onPurpose))
    robot.apply(.moveSpotlight(to: .disclosed(15)))
    #expect(robot.model.linear().joined().contains(ProjectedRoom.onPurpose))
    robot.apply(.moveSpotlight(to: .blank))
    robot.apply(.lightProjector)
    #expect(!robot.model.linear().joined().contains(ProjectedRoom.onPurpose))
    for scene in ProjectedRoom.scenes where scene != .disclosed(15) {
      robot.apply(.moveSpotlight(to: scene))
      #expect(!robot.model.linear().joined().contains(ProjectedRoom.onPurpose), "\(scene)")
    }
  }

  /// Whatever is on the wall, the lines that a screen reader gets are as discreet.
  @Test(arguments: ProjectedRoom.scenes)
  func theLinesOfASceneAreAsDiscreet(scene: Spotlight) {
    for session in [Self.quiet, Self.loud] {
      let robot = Robot(session, as: Actor(.projector))
      robot.apply(.moveSpotlight(to: scene))
      #expect(!robot.model.linear().joined().contains("Zebra"))
      #expect(!robot.model.linear().joined().contains("Quagga"))
    }
  }

  @Test func aBlankWallIsEmpty() {
    let frame = ProjectedRoom.frame(.blank, of: Self.quiet, size: Size(columns: 80, rows: 24))
    #expect(frame.lines.allSatisfy { $0.allSatisfy(\.isWhitespace) })
  }

  @Test func aSealedVoteShowsHowManyBallotsAreInAndNoDot() {
    let frame = ProjectedRoom.frame(.round(1), of: Self.quiet, size: Size(columns: 80, rows: 24))
    #expect(frame.contains("ballots are in"))
    #expect(frame.contains("Which points should we take up first?"))
    #expect(!frame.contains("●"))
  }

  @Test(arguments: [80, 100, 110, 120, 130, 150, 200], [24, 40, 60])
  func theCountOfBallotsStandsWhole(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    let frame = ProjectedRoom.frame(.round(1), of: Self.quiet, size: size)
    let counts = BigText.Scale.allCases.map { BigText("24/24", scale: $0) }
    #expect(counts.contains { $0.rows.allSatisfy(frame.contains) })
  }

  @Test func aRevealedVoteShowsItsRankingAndTheTieAtTheCut() {
    let robot = Robot(Self.quiet, as: Actor(.projector), size: Size(columns: 120, rows: 40))
    robot.apply(.moveSpotlight(to: .round(1)))
    robot.apply(.closeRound(round: 1))
    #expect(robot.shows("The vote is closed."))
    robot.apply(.revealRound(round: 1))
    #expect(!robot.shows("ballots are in"))
    #expect(!robot.shows("Water points break"))
    let places = robot.frame.lines
    #expect(places.allSatisfy { !$0.contains("1.") && !$0.contains("2.") }, "ties are not told")
    robot.apply(.showSteps(count: 1))
    #expect(robot.shows("Elders are asked last"))
    #expect(!robot.shows("Water points break"))
    robot.apply(.showSteps(count: nil))
    #expect(robot.shows("Water points break"))
  }

  @Test func theNextActionStandsFirst() {
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(.projector), size: Size(columns: 120, rows: 40))
    for (what, due) in [("Sometime", nil), ("Later", "2026-12-20"), ("Sooner", "2026-12-01")] {
      robot.apply(.addAction(what: what, who: nil, due: due, note: nil))
    }
    let order = robot.session?.projectedActions.map(\.what).filter { $0 != "Draw maps" } ?? []
    #expect(order.suffix(3) == ["Sooner", "Later", "Sometime"])
  }

  @Test func whatStandsBesideEachOtherIsInLettersOfOneKind() {
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(.projector), size: Size(columns: 120, rows: 40))
    for (section, text) in [(7, "Short"), (8, String(repeating: "Longer than that ", count: 12))] {
      robot.apply(
        .addNote(text: text, section: SectionID(section), colour: nil, label: nil, member: nil))
    }
    robot.apply(.moveSpotlight(to: .barriers))
    #expect(robot.shows("Short") && robot.shows("Longer than that"))
  }

  @Test func aSceneThatIsTakenAwayGivesWayToTheWelcome() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    robot.apply(.moveSpotlight(to: .note(1)))
    #expect(!robot.shows("What makes local data useful?"))
    robot.apply(.removeNote(note: 1))
    #expect(robot.shows("What makes local data useful?"))
  }

  @Test func whatDoesNotFitIsCountedAndScrolledTo() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    for place in 1...12 {
      robot.apply(.addAction(what: "Action \(place)", who: nil, due: "May", note: nil))
    }
    robot.apply(.moveSpotlight(to: .wayForward))
    #expect(robot.shows("Action 1"))
    #expect(!robot.shows("Action 12"))
    #expect(robot.shows(" of 12"))
    robot.press("<down><down><down><down><down><down><down><down><down>")
    #expect(robot.shows("Action 12"))
  }

  @Test func aNoteThatWasJustWrittenIsSeenAndLaterTheFirstAgain() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    robot.apply(.moveSpotlight(to: .chart(1)))
    for place in 1...9 {
      robot.apply(
        .addNote(text: "Late \(place)", section: 1, colour: nil, label: nil, member: nil),
        as: Actor(.helper(1)))
    }
    #expect(robot.shows("Late 9"))
    #expect(robot.shows(" of 12"))
    robot.elapse(seconds: 200)
    #expect(!robot.shows("Late 9"))
    #expect(robot.shows("#1 "))
  }

  @Test func everyNoteOfAChartIsSeenWholeOnOneOfItsPages() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    for place in 1...7 {
      let text =
        "Late \(place) " + String(repeating: "and longer ", count: place % 3) + "end \(place)"
      robot.apply(.addNote(text: text, section: 2, colour: nil, label: nil, member: nil))
    }
    robot.elapse(seconds: 600)
    robot.apply(.moveSpotlight(to: .chart(1)))
    var unseen = Set(1...7)
    for page in 0..<12 {
      robot.apply(.turnProjector(page: page))
      unseen = unseen.filter { !robot.shows("end \($0)") }
    }
    #expect(unseen.isEmpty)
  }

  @Test func theRoomLeavesTheSpeakerWithTheNextPartAndSeesTheVoteThatOpens() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    robot.apply(.moveSpotlight(to: .speaker(name: "Rosa", topic: "")))
    robot.apply(.startPart(part: 3))
    #expect(robot.session?.spotlight == .prompts(3))
    robot.apply(.openRound(round: 1))
    #expect(robot.session?.spotlight == .round(1))
  }

  @Test func theGroupThatSpeaksSeesItsOwnClock() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    robot.apply(.allotTurns(seconds: 180))
    robot.apply(.giveWord(to: 1))
    robot.elapse(seconds: 5)
    let clock = BigText("02:55")
    #expect(clock.rows.allSatisfy(robot.frame.contains))
    robot.apply(.pauseTurn)
    #expect(robot.shows("paused"))
  }

  @Test func theTargetsOfAVoteAreAllSeenInTurn() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    for place in 1...30 {
      robot.apply(
        .addNote(text: "Late \(place)", section: 1, colour: nil, label: nil, member: nil))
    }
    robot.apply(.openRound(round: 1))
    robot.apply(.moveSpotlight(to: .round(1)))
    let targets = robot.session?.rounds[1]?.targets ?? []
    var unseen = Set(targets.map(\.description))
    for _ in 0..<20 {
      unseen = unseen.filter { !robot.shows(" \($0) ") }
      robot.elapse(seconds: 12)
    }
    #expect(targets.count > 40)
    #expect(unseen.isEmpty)
    #expect(robot.shows(" of \(targets.count)"))
  }

  @Test func theClockWarnsAndCountsOn() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    #expect(robot.shows("14:00 left"))
    robot.elapse(seconds: 14 * 60 + 5)
    #expect(robot.shows("+00:05 over"))
    robot.apply(.moveSpotlight(to: .agenda))
    #expect(robot.frame.styledDescription.contains("timerOver"))
  }

  @Test func theProjectorCanBeLeft() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector))
    #expect(robot.press("<c-c>").shows("Quit?"))
    robot.press("y")
    #expect(robot.effects.last == .quit)
  }

  @Test(arguments: ProjectedRoom.scenes.indices, ProjectedRoom.sizes)
  func scenesAreAsTheyWereKept(place: Int, size: Size) throws {
    let names = [
      "welcome", "agenda", "prompts", "chart", "chart-consumers", "chart-plenary", "comparison",
      "note", "note-confidential", "note-urgent", "round", "round-draft", "report-back",
      "parking-lot", "way-forward", "blank", "speaker", "groups", "barriers", "break", "test-card",
      "note-on-purpose", "report-back-confidential", "groups-swapped", "note-merged",
      "note-private",
    ]
    let frame = ProjectedRoom.frame(ProjectedRoom.scenes[place], of: Self.quiet, size: size)
    try Snapshot.verify("projector-\(names[place])-\(size.columns)x\(size.rows)", frame)
  }

  @Test(arguments: 0..<100)
  func everySceneFillsEveryWindow(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = Robot(Self.loud, as: Actor(.projector))
    if seed % 2 == 0 {
      robot.apply(.closeRound(round: 1))
      robot.apply(.revealRound(round: 1))
    }
    for _ in 0..<20 {
      robot.resize(Int(chance.next() % 240), Int(chance.next() % 80))
      let scene = ProjectedRoom.scenes.randomElement(using: &chance) ?? .blank
      robot.apply(.moveSpotlight(to: scene))
      robot.press(["<down>", "<up>", "<pagedown>"].randomElement(using: &chance) ?? "<up>")
      #expect(robot.frame.size == robot.model.size)
    }
  }
}
