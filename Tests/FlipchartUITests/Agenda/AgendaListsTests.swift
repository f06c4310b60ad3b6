import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct AgendaListsTests {
  private func robot() -> Robot { Robot(RobotWorkshop.busy()) }

  @Test func anActionIsWrittenChangedTickedOffAndTakenAway() {
    let robot = robot().press("n").type("Call the water board").press("<tab>").type("Amina")
    robot.press("<tab>").type("Friday").press("<cr>")
    #expect(robot.session?.actions[1]?.who == "Amina")
    #expect(robot.shows("☐ Call the water board"))
    #expect(robot.shows("Amina  ·  by Fri 2026-11-27"))
    robot.press("<cr><c-u>").type("Visit the water board").press("<cr>x")
    #expect(robot.session?.actions[1]?.what == "Visit the water board")
    #expect(robot.shows("☑ Visit the water board"))
    #expect(robot.press("d").session?.actions[1] == nil)
    #expect(robot.press("u").session?.actions[1]?.done == true)
  }

  @Test func aRefusedActionComesBackWithItsText() {
    let robot = robot().press("n<tab>").type("Amina").press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.model.layers.count == 1)
    #expect(robot.shows("Amina"))
    #expect(robot.session?.actions.isEmpty == true)
  }

  @Test func whatWasJustMadeIsChosen() {
    let robot = robot()
    for what in ["One", "Two", "Three"] { robot.press("n").type(what).press("<cr>") }
    #expect(robot.model.agenda.selected == .action(3))
    #expect(robot.press("<home>").model.agenda.selected == .action(1))
    robot.apply(.removeAction(action: 1))
    #expect(robot.model.agenda.selected == .action(2), "the neighbour takes over")
  }

  @Test func parkedNotesShowWhatTheyNeedAndAreAnswered() {
    let robot = robot().press("p")
    #expect(robot.shows("○ #4  Phones die in the field"))
    #expect(robot.shows("needs a when"))
    robot.press("<cr><tab>").type("next call").press("<cr>")
    #expect(robot.session?.notes[4]?.parking?.when == "next call")
    #expect(robot.shows("◐ #4"))
    robot.press("x").type("Not ours to decide").press("<cr>")
    #expect(robot.session?.notes[4]?.parking?.waived == true)
    #expect(robot.shows("let go: Not ours to decide"))
    #expect(robot.press("x").session?.notes[4]?.parking?.waived == false)
    #expect(robot.press("d").session?.notes[4]?.parking == nil)
    #expect(robot.shows("Nothing is parked."))
  }

  @Test func feedbackIsAMarkALineOrBothAndIsSummedUp() {
    let robot = robot().press("m<right><right><right><right><tab>").type("More time").press("<cr>")
    #expect(robot.session?.feedback[1] == Feedback(id: 1, score: 4, line: "More time"))
    #expect(robot.shows("●●●●○ More time"))
    robot.press("m<right><right><right><right><right><cr>")
    #expect(robot.shows("mean 4.5 of 5  ·  median 4.5  ·  2 marks"))
    #expect(robot.shows("4 very good: 1  ·  5 excellent: 1"))
    robot.press("r").type("Field guide").press("<tab>").type("Bakari").press("<cr>")
    #expect(robot.session?.resources[1]?.who == "Bakari")
    #expect(robot.shows("from Bakari"))
  }

  @Test func detailsOfTheSessionAreChanged() {
    let robot = robot().press("e<tab><tab><c-u>").type("Mombasa").press("<cr>")
    #expect(robot.session?.details.place == "Mombasa")
    #expect(robot.session?.details.zone.name == "Africa/Nairobi")
  }

  @Test func closingListsWhatIsOpenAndGoesThereOrClosesAllTheSame() {
    let robot = robot()
    robot.apply(.openRound(round: 1))
    robot.press("n").type("Call").press("<cr>X")
    let unheld = robot.session?.agenda.parts.count { !$0.clock.isStarted } ?? 0
    #expect(robot.shows("\(5 + unheld) things are still open"))
    #expect(robot.shows("“Vote” has not been held"))
    #expect(robot.shows("The vote “What comes first” takes ballots"))
    #expect(robot.shows("Parked note #4 needs a when"))
    #expect(robot.press("<esc>").session?.endedAt == nil)
    #expect(robot.press("X").type("parked").press("<cr>").model.agenda.selected == .parked(4))
    robot.press("X<cr>")
    #expect(robot.session?.endedAt != nil)
    #expect(robot.session?.leftOpen.count == 5 + unheld)
    #expect(robot.press("<esc>").shows("The session is closed"))
    #expect(robot.press("X").session?.endedAt == nil)
  }

  @Test func actionsStandByOwnerAndDate() {
    let robot = robot()
    for (what, who, due) in [
      ("One", "Zuri", "Fri"), ("Two", "Ali", "soon"), ("Three", "Ali", "tomorrow"),
    ] {
      robot.press("n").type(what).press("<tab>").type(who).press("<tab>").type(due).press("<cr>")
    }
    robot.press("<home>")
    #expect(robot.model.agenda.selected == .action(3))
    #expect(robot.press("<down>").model.agenda.selected == .action(2))
  }

  @Test func aHelperGivesFeedbackThatNobodyCanLookUp() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.helper(2), name: "Bakari"))
    robot.press("<a-y><right><right><tab>").type("Too hot in here").press("<cr>")
    #expect(robot.session?.feedback[1] == Feedback(id: 1, score: 2, line: "Too hot in here"))
    #expect(robot.journal.last?.actor == .room)
    #expect(robot.journal.last?.command.rawValue.contains("robot") == false)
    #expect(robot.model.page == .helper)
  }

  @Test func tabWalksOverTheListsAndEscapeGoesBackToTheSteps() {
    let robot = robot().press("<tab>")
    #expect(robot.model.agenda.sheet == .preparation)
    #expect(robot.shows("Find what local data needs."))
    #expect(robot.press("<tab><tab><tab><tab>").model.agenda.sheet == .steps)
    #expect(robot.press("<s-tab>").model.agenda.sheet == .feedback)
    #expect(robot.press("<esc>").model.agenda.sheet == .steps)
  }

  @Test(arguments: [
    ("x", "Only actions and parked notes can be ticked off."),
    ("d", "Only a line of a list can be taken away: press w, p or y for one."),
    ("<up>o", "Nothing to go to: this line has no chart, vote or note."),
    ("iS", "Only steps, the parking lot and the way forward can be shown."),
  ])
  func whatCannotBeDoneSaysWhy(keys: String, reason: String) {
    #expect(robot().press(keys).status.contains(reason))
  }
}
