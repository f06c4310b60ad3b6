import Facilitation
import Support
import Testing

@testable import FlipchartUI

/// A workshop led, written and followed by people who hear it.
@Suite struct LinearProgramTests {
  private func robot(_ actor: Actor = .facilitator) -> LinearRobot {
    LinearRobot(RobotWorkshop.busy(), as: actor)
  }

  @Test func itGreetsWithTheSessionAndThePlace() {
    let heard = robot().heard
    #expect(heard.first == "Localizing data workflows")
    #expect(heard.contains("Agenda, step Create a checklist."))
    #expect(heard.last?.hasPrefix("Say “help”") == true)
  }

  @Test func aNoteIsWrittenAndHeard() {
    let robot = robot()
    #expect(robot.say("charts").last?.hasPrefix("Charts, chart Checklist of producers") == true)
    let heard = robot.say("note p05: Ask the elders twice")
    #expect(heard.contains { $0.hasSuffix("“Problems”: Ask the elders twice") })
    #expect(robot.session.notes[13]?.member == 5)
    robot.say("write", "One", "Two", ".", "13")
    #expect(robot.session.notes.count == 15)
    #expect(robot.say("where").first?.contains("note 13: Ask the elders twice") == true)
    #expect(robot.say("read 14") == ["note 14: One"])
  }

  @Test func aHelperHearsTheOwnGroupAndTheStepsAlone() {
    let robot = robot(Actor(.helper(1), name: "Amina"))
    let own = robot.apply(.note("From Juma", in: 1), as: Actor(.helper(1), name: "Juma"))
    #expect(own.first?.hasPrefix("Producers, Juma: add note #13") == true)
    #expect(robot.apply(.note("Theirs", in: 4), as: Actor(.helper(2))).isEmpty)
    #expect(robot.apply(.pausePart) == ["Facilitator: pause “Create a checklist”"])
    #expect(robot.say("note Mine").first?.hasSuffix(": Mine") == true)
  }

  @Test func aFormIsAskedFieldByField() {
    let robot = robot()
    let asked = robot.say("add an action")
    #expect(asked == ["An action. Say “cancel” to leave it.", "What (What is to be done)?"])
    #expect(robot.say("Call the elders").first?.hasPrefix("Who (") == true)
    robot.say("Amina")
    #expect(robot.say("").contains("The action is on the way forward."))
    #expect(robot.session.actions.map(\.who) == ["Amina"])
    robot.say("change the session's title", "", "", "Mombasa", "", "")
    #expect(robot.session.details.place == "Mombasa")
    #expect(robot.say("add an action", "", "", "").contains { $0.contains("An action") })
    #expect(robot.say("cancel").first == "Left.")
  }

  @Test func whatIsMeantIsAskedWhereANameIsNotEnough() {
    let robot = robot()
    let heard = robot.say("go to")
    #expect(heard.first == "Which do you mean? Say a number, words to narrow the list, or cancel.")
    #expect(heard.contains { $0.hasPrefix("1: ") })
    #expect(robot.say("groups").contains { $0.hasPrefix("Groups") })
    #expect(robot.say("juggle").first?.hasPrefix("Nothing here is called “juggle”: ") == true)
  }

  @Test func wordsThatAListDoesNotHaveAreOfferedBeforeTheyAreSent() {
    let robot = robot()
    robot.say("groups", "send a line to the helpers of all groups")
    #expect(robot.say("Lunch is ready").contains("1: Send “Lunch is ready”, as you typed it"))
    #expect(robot.session.nudges.isEmpty)
    robot.say("1")
    #expect(robot.session.nudges[1]?.text == "Lunch is ready")
  }

  @Test func aBallotIsSaidAsOnPaper() {
    let robot = robot()
    #expect(robot.say("vote p07 1 1") == ["No vote is open: the facilitator opens it."])
    robot.apply(.openRound(round: 1))
    #expect(robot.say("vote p07 1 2") == ["The ballot of P07 is in."])
    #expect(robot.say("vote p07").first?.hasPrefix("Say what P07 votes for") == true)
    #expect(robot.say("vote p07 1 1 1 1 1 1 1 1 1").first?.isEmpty == false)
    #expect(robot.session.ballot(of: 7, in: 1)?.count == 2)
  }

  @Test func theClockIsHeardOnceBeforeTheEndAndOnceAtIt() {
    let robot = robot()
    #expect(robot.elapse(seconds: 11 * 60).isEmpty)
    #expect(robot.elapse(seconds: 65) == ["Create a checklist: 2 minutes left."])
    #expect(robot.elapse(seconds: 10).isEmpty)
    #expect(robot.elapse(seconds: 120) == ["Create a checklist: time is up."])
    #expect(robot.elapse(seconds: 120).isEmpty)
  }

  @Test func theProjectorReadsTheRoomAndTakesNoNotes() {
    let robot = robot(Actor(.projector))
    let scene = robot.apply(.moveSpotlight(to: .chart(1)))
    #expect(scene.first == "Chart: Checklist of producers")
    let written = robot.apply(.note("New on the wall", in: 1))
    #expect(written.contains { $0.contains("New on the wall") })
    #expect(robot.apply(.moveSpotlight(to: .blank)) == ["The projector is blank."])
    #expect(robot.say("note Mine").first?.hasPrefix("Nothing here is called") == true)
  }

  @Test func aStepBackIsTakenAndARefusalIsHeard() {
    let robot = robot()
    robot.say("charts", "note Too much")
    #expect(robot.say("undo").contains { $0.hasPrefix("Undone: ") })
    #expect(robot.session.notes.count == 12)
    #expect(robot.say("99") == ["There is no note 99."])
    #expect(robot.say("quit").last == "Everything is saved. Quit? Say yes or no.")
    robot.say("yes")
    #expect(robot.effects.last == .quit)
  }

  @Test func noLineTrapsWhateverItSays() {
    for seed in 0..<40 {
      var chance = SplitMix64(seed: UInt64(seed))
      let robot = robot(EverySizeTests.seats[seed % EverySizeTests.seats.count])
      let words = robot.program.model.finder().items.map(\.label) + ["1", "2", "3", "", "yes", "-"]
      for _ in 0..<25 { robot.say(words.randomElement(using: &chance) ?? "") }
    }
  }
}
