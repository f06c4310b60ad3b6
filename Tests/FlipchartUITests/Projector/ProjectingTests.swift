import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The projector under the facilitator's hand.
@Suite struct ProjectingTests {
  /// What the room sees of the session that a facilitator works on.
  private func wall(of robot: Robot, size: Size = Size(columns: 120, rows: 40)) -> Frame {
    Robot(robot.session ?? RobotWorkshop.busy(), as: Actor(.projector), size: size).frame
  }

  private func turn(_ robot: Robot, to page: Page) {
    let keys: [Page: String] = [
      .agenda: "A", .charts: "C", .groups: "G", .vote: "V", .reportBack: "B", .report: "R",
    ]
    robot.press(keys[page] ?? "A")
  }

  @Test(arguments: Page.facilitator)
  func everySceneIsTwoKeysAwayFromEveryPage(page: Page) {
    let scenes: [(key: String, scene: Spotlight)] = [
      ("a", .agenda), ("p", .prompts(2)), ("k", .break(2)), ("c", .chart(1)),
      ("b", .comparison(1, 2)), ("v", .round(1)), ("r", .reportBack(1)), ("g", .groups(1, 2)),
      ("o", .barriers), ("l", .parkingLot), ("f", .wayForward), ("t", .testCard), (".", .blank),
      ("w", .welcome),
    ]
    let robot = Robot(RobotWorkshop.busy())
    turn(robot, to: page)
    for (key, scene) in scenes {
      #expect(robot.press("O\(key)").session?.spotlight == scene, "\(key)")
    }
  }

  @Test func aSceneWithoutALetterIsFoundByItsName() {
    let robot = Robot(RobotWorkshop.busy())
    robot.press("O/consumers")
    #expect(robot.press("<cr>").session?.spotlight == .comparison(1, 2))
    #expect(robot.press("O/chart").type(" cons").press("<cr>").session?.spotlight == .chart(2))
  }

  @Test func oneKeyBlanksTheProjectorAndLightsTheSameSceneAgain() {
    let robot = Robot(RobotWorkshop.busy()).press("Ol.")
    #expect(wall(of: robot).lines.allSatisfy { $0.allSatisfy(\.isWhitespace) })
    #expect(robot.shows("nothing"))
    #expect(robot.press(".").session?.spotlight == .parkingLot)
  }

  @Test func whoSpeaksIsShownAsItWasTypedAndNothingElseOfIt() {
    let robot = Robot(RobotWorkshop.busy()).press("Os")
    robot.press("<c-u>").type("Data that stays").press("<tab>").type("Rosa").press("<cr>")
    #expect(robot.session?.spotlight == .speaker(name: "Rosa", topic: "Data that stays"))
    robot.press("Os<c-u><tab><c-u><cr>")
    #expect(robot.shows("Say who speaks, or what about."))
  }

  @Test func aResultIsBuiltUpAKeyAtATimeOrAllAtOnce() {
    let robot = Robot(ProjectorTests.quiet).press("OvV").press("cry")
    #expect(robot.session?.projection.steps == 0)
    #expect(!wall(of: robot).contains("Elders are asked last"))
    robot.press(",")
    #expect(robot.shows("1 of 2"))
    #expect(wall(of: robot).contains("Elders are asked last"))
    #expect(!wall(of: robot).contains("Water points break"))
    #expect(wall(of: robot.press(",")).contains("Water points break"))
    #expect(!wall(of: robot.press(";")).contains("Water points break"))
    #expect(wall(of: robot.press("!")).contains("Water points break"))
    #expect(robot.press("!").shows("The room sees all steps"))
  }

  @Test func thePointsOfAGroupComeOneAtATime() {
    let robot = Robot(ProjectorTests.quiet).press("Or")
    #expect(wall(of: robot).contains("Nothing about us") == false)
    #expect(!wall(of: robot).contains("Ask the elders"))
    let one = wall(of: robot.press(","))
    #expect(one != wall(of: robot.press(",")))
    #expect(robot.session?.projection.steps == 2)
  }

  @Test func aNoteThatMayNotTravelIsShownAfterAQuestionAloneAndGoesWithTheScene() {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: 120, rows: 40))
    robot.press("#8<cr>N")
    #expect(robot.shows("Show it to the whole room?"))
    #expect(!wall(of: robot.press("n")).contains("Nobody knows"))
    robot.press("Ny")
    #expect(robot.session?.spotlight == .disclosed(8))
    #expect(wall(of: robot) != wall(of: Robot(RobotWorkshop.busy())))
    robot.press("..")
    #expect(robot.session?.spotlight == .note(8))
    #expect(robot.journal.last?.events == [.projectorLit])
  }

  @Test(arguments: ProjectedRoom.sizes)
  func noNoteOfALongChartIsOutOfReach(size: Size) {
    let robot = Robot(RobotWorkshop.busy())
    for place in 1...60 {
      robot.apply(
        .addNote(
          text: "Late note \(place).", section: SectionID(place % 2 + 1), colour: nil, label: nil,
          member: nil))
    }
    robot.press("Oc")
    var unseen = Set(1...60)
    for _ in 0..<60 where !unseen.isEmpty {
      let frame = wall(of: robot, size: size)
      unseen = unseen.filter { !frame.contains("note \($0).") }
      robot.press(",")
    }
    #expect(unseen.isEmpty)
  }

  @Test func whatIsNewIsShownThoughAClockThatWasAheadHasWrittenBefore() {
    let robot = Robot(RobotWorkshop.busy())
    func write(_ text: String) {
      robot.apply(.addNote(text: text, section: 1, colour: nil, label: nil, member: nil))
    }
    for place in 1...30 { write("Old note \(place)") }
    robot.elapse(seconds: 86_400)
    write("Written tomorrow")
    robot.elapse(seconds: 60 - 86_400)
    write("Written today")
    robot.press("Oc")
    let frame = wall(of: robot, size: Size(columns: 80, rows: 24))
    #expect(frame.contains("Written today"))
  }

  @Test func theFacilitatorSeesBesideTheWorkWhatTheRoomSees() {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: 120, rows: 40))
    robot.press("Ol")
    #expect(!robot.shows("▣ projector ─"))
    #expect(robot.press("W").shows("▣ projector ─"))
    #expect(robot.shows("Phones die in the field"))
    #expect(robot.press(".").shows("hidden: parking lot"))
    #expect(!robot.press("W").shows("▣ projector ─"))
    robot.resize(100, 30)
    #expect(robot.press("W").shows("needs 120 columns"))
  }

  @Test(arguments: 0..<12)
  func everyPageAndSceneHasRoomBesideEachOther(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = Robot(ProjectorTests.loud, size: Size(columns: 120, rows: 24)).press("W")
    for _ in 0..<12 {
      robot.resize(120 + Int(chance.next() % 120), 24 + Int(chance.next() % 50))
      turn(robot, to: Page.facilitator.randomElement(using: &chance) ?? .charts)
      robot.apply(
        .moveSpotlight(to: ProjectedRoom.scenes.randomElement(using: &chance) ?? .blank))
      #expect(robot.frame.size == robot.model.size)
      #expect(robot.shows("▣ projector ─"))
    }
  }

  @Test func aSceneIsDrawnInAnyRoomHoweverSmall() {
    for scene in ProjectedRoom.scenes {
      let robot = Robot(ProjectorTests.loud, as: Actor(.projector))
      robot.apply(.moveSpotlight(to: scene))
      for columns in stride(from: 0, through: 60, by: 7) {
        for rows in stride(from: 0, through: 20, by: 3) {
          let size = Size(columns: columns, rows: rows)
          let frame = Frame(size: size, role: .plain) { robot.model.drawProjector(on: &$0) }
          #expect(frame.size == size)
        }
      }
    }
  }

  @Test(arguments: ["ما الذي يجعل البيانات المحلية مفيدة؟", "本地数据为什么有用？", "Où va l’eau ?"])
  func otherScriptsAreShownPlainlyWhereThereAreNoLargeLetters(text: String) {
    let robot = Robot(RobotWorkshop.busy())
    var details = RobotWorkshop.busy().details
    details.title = text
    details.question = text
    robot.apply(.describeSession(details: details))
    robot.apply(.moveSpotlight(to: .speaker(name: "", topic: text)))
    for size in ProjectedRoom.sizes { #expect(wall(of: robot, size: size).contains(text)) }
    robot.apply(.moveSpotlight(to: .welcome))
    for size in ProjectedRoom.sizes { #expect(wall(of: robot, size: size).contains(text)) }
  }

  @Test func aClockThatStandsStillIsSaidToBePaused() {
    let robot = Robot(RobotWorkshop.busy()).press("Oa")
    #expect(!wall(of: robot).contains("paused"))
    robot.apply(.pausePart)
    #expect(wall(of: robot).contains("‖ paused"))
    robot.press("Ok")
    #expect(wall(of: robot).contains("‖ paused"))
  }
}
