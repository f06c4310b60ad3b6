import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct ProgramTests {
  private func robot() -> Robot { Robot(RobotWorkshop.busy()) }

  @Test func pagesAreReachedByKeyByTabAndByClick() {
    let robot = robot()
    #expect(robot.model.page == .agenda)
    #expect(robot.press("V").model.page == .vote)
    #expect(robot.press("]").model.page == .reportBack)
    #expect(robot.press("[[").model.page == .groups)
    #expect(robot.click("Charts").model.page == .charts)
  }

  @Test func aKeyThatDoesNothingSaysSo() {
    #expect(robot().press("£").shows("£ does nothing here. ? shows the keys."))
    #expect(Robot(RobotWorkshop.empty()).press("1").shows("There is no note yet."))
  }

  @Test func aClickThatChangesNothingSaysSo() {
    let robot = robot().mouse(.press, at: Point(x: 79, y: 22))
    #expect(robot.shows("A click there changes nothing. ? shows the keys."))
    #expect(!robot.click("Charts").shows("changes nothing"))
  }

  @Test func undoIsHintedAtWhereThereIsRoom() {
    let robot = Robot(RobotWorkshop.busy()).press("Cd").press("<esc>")
    #expect(!robot.status.contains("u undo"), "five keys of the page come first")
    #expect(robot.resize(120, 40).status.contains("u undo"))
    #expect(robot.status.contains(": actions"))
  }

  @Test func quittingAsksOnce() {
    let robot = robot().press("Q")
    #expect(robot.shows("Everything is saved. Quit?"))
    robot.press("n")
    #expect(!robot.effects.contains(.quit))
    robot.press("<c-c>y")
    #expect(robot.effects.last == .quit)
  }

  @Test func whatWentWellGivesWayToTheHintsAndWhatStandsInTheWayStays() {
    let robot = robot().press("C.")
    #expect(robot.shows("The projector is blank") && !robot.shows("? help"))
    robot.elapse(seconds: 2)
    #expect(!robot.shows("? help"), "it can be read")
    #expect(robot.elapse(seconds: 30).shows("? help"))
    let refusal = robot.press(",").frame.lines.last
    #expect(refusal?.contains("light it first") == true)
    #expect(robot.elapse(seconds: 300).frame.lines.last == refusal)
  }

  @Test func undoSaysFirstThatARevealStays() {
    let robot = robot()
    robot.apply(.startPart(part: 3))
    robot.apply(.openRound(round: 1))
    robot.apply(.castBallot(round: 1, slot: 1, dots: []))
    robot.apply(.closeRound(round: 1))
    robot.apply(.revealRound(round: 1))
    #expect(robot.press("Vu").shows("cannot be undone"))
    #expect(robot.session?.rounds[1]?.state == .revealed)
    let before = robot.session?.revision
    robot.press("u")
    #expect(robot.session?.revision != before)
    #expect(robot.session?.rounds[1]?.state == .revealed)
  }

  @Test func quittingSaysWhatIsNotSavedYet() {
    let helper = Robot(RobotWorkshop.busy(), as: Actor(.helper(1))).type("Half").press("<c-c>")
    #expect(helper.shows("The line that you are typing is not saved yet."))
    let form = robot().press("Cn").type("Half").press("<esc>Q")
    #expect(form.shows("What you typed for “New note"))
    let ballot = robot().press("Vot").type("p07 1").press("<c-c>")
    #expect(ballot.shows("not handed in yet. Quit?"))
  }

  @Test func underADialogNoKeysOfThePageAreHintedAt() {
    #expect(!robot().press("CP").status.contains("write"))
    #expect(robot().press("C").status.contains("n write"))
  }

  @Test func leavingGoesBackToTheLobby() {
    let robot = robot().press("L")
    #expect(robot.effects.suffix(2) == [.leaveSession, .listLobby])
    #expect(robot.model.page == .lobby)
    #expect(robot.model.session == nil)
  }

  @Test func theColoursGoRound() {
    let robot = robot().press("T")
    #expect(robot.effects.last == .switchTheme("night"))
    #expect(robot.press("T").effects.last == .switchTheme("paper"))
  }

  @Test func aThemeIsTriedOnInTheListAndTakenOrLeft() {
    let robot = robot().press("<c-t><down>")
    #expect(robot.effects.last == .switchTheme("night"))
    robot.press("<esc>")
    #expect(robot.effects.last == .switchTheme("paper"))
    robot.press("<c-t>nig<cr>")
    #expect(robot.model.theme == "night" && robot.model.layers.isEmpty)
  }

  @Test func aProjectorBeginsWithItsOwnColours() {
    for (theme, actor) in [("projector", Actor(.projector)), ("paper", Actor.facilitator)] {
      var model = Model(
        size: Size(columns: 80, rows: 24), now: Robot.start, origin: "test", blindOrigin: "veiled",
        themes: ["paper", "projector"], theme: "paper", projectorTheme: "projector")
      let effects = model.update(
        .sessionOpened(RobotWorkshop.busy(), fileName: "workshop", actor: actor))
      #expect(model.theme == theme)
      #expect(effects.contains(.switchTheme("projector")) == (theme == "projector"))
    }
  }

  @Test func toolsOutsideAreAskedFor() {
    let robot = robot().press("<c-l><c-z>")
    #expect(robot.effects.suffix(2) == [.repaint, .suspend])
    robot.take(.input(.resumed))
    #expect(robot.effects.last == .repaint)
    robot.take(.input(.hangup))
    #expect(robot.effects.last == .quit)
  }

  @Test func undoSaysWhatItTookBack() {
    let robot = robot().press("Cd")
    let status = robot.press("u").status
    #expect(status.contains("Undone:"))
    #expect(robot.press("U").status.contains("Done again:"))
  }

  @Test func whatCannotBeDoneSaysWhy() {
    let robot = Robot(RobotWorkshop.empty())
    #expect(robot.press("U").shows("There is nothing of yours to redo."))
    #expect(robot.press("Ce").shows("There is no note yet: press n to write one."))
    #expect(robot.press("/").shows("There is no note yet."))
  }

  @Test func theHeadSaysWhatIsLeftOfThePart() {
    let robot = robot()
    #expect(robot.shows("▶ Create a checklist   14:00 left"))
    robot.elapse(seconds: 15 * 60 + 5)
    #expect(robot.shows("+01:05 over"))
    robot.apply(.pausePart)
    #expect(robot.shows("‖ Create a checklist"))
  }

  @Test func aWindowTooSmallSaysWhatItNeeds() {
    let robot = robot().resize(60, 20)
    #expect(robot.shows("Flipchart needs a window of 80×24"))
    #expect(robot.resize(80, 24).shows("Agenda"))
  }

  @Test func aLongRefusalIsShownWhole() {
    let robot = robot()
    let sentence = String(repeating: "many words ", count: 12) + "and the end."
    robot.take(.failed(sentence))
    #expect(robot.shows("and the end."))
    #expect(robot.model.chrome.status.rows == 2)
  }

  @Test func aHelperIsOfferedNoPages() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(1)))
    #expect(robot.shows("Helper of Producers"))
    #expect(!robot.shows("Report-back"))
    #expect(robot.press("<f3>").model.page == .helper)
  }

  @Test func aFinderDoesWhatItFinds() {
    let robot = robot().press("C:take the note down<cr>")
    #expect(robot.session?.notes[1] == nil)
  }

  @Test func theFinderSaysWhySomethingCannotBeDone() {
    let robot = robot().press("C:parking lot")
    #expect(robot.shows("Take the note out of the parking lot"))
    robot.press("<down>")
    #expect(robot.shows("The note is not in the parking lot."))
    robot.press("<cr>")
    #expect(robot.model.layers.count == 1)
  }
}
