import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct HelperTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(
      RobotWorkshop.busy(), as: Actor(.helper(1), name: "Amina"),
      size: Size(columns: columns, rows: rows))
  }

  @Test func anEnterIsANoteAndTheLineStaysOpen() {
    let robot = robot().type("First").press("<cr>").type("Second").press("<cr>")
    #expect(robot.session?.notes[13]?.text == "First")
    #expect(robot.session?.notes[14]?.text == "Second")
    #expect(robot.session?.notes[14]?.author == Actor(.helper(1), name: "Amina"))
    #expect(robot.model.helper.line.isEmpty)
    #expect(robot.model.chosenNote?.id == 14)
  }

  @Test func aNoteIsMovedToChartsThatMayBeWrittenOnAlone() {
    let robot = robot().press("<up><a-m>")
    #expect(robot.shows("Barriers and opportunities"))
    #expect(!robot.shows("Checklist of consumers"))
  }

  @Test func tabWritesIntoTheNextSection() {
    let robot = robot().press("<tab>").type("A way").press("<cr>")
    #expect(robot.session?.notes[13]?.section == 2)
    #expect(robot.shows("▸ Ways"))
    #expect(robot.shows("▸ Ways · Checklist of producers"))
    robot.press("<s-tab><s-tab>")
    #expect(robot.model.chosenSection?.id == 3, "from the first it goes round to the last")
  }

  @Test func whoeverTypesFasterThanTheDiskStaysInTheSectionThatTabWentTo() {
    let robot = robot().hurry { $0.type("First").press("<cr><tab>").type("Second").press("<cr>") }
    #expect(robot.session?.notes[13]?.section == 1)
    #expect(robot.session?.notes[14]?.section == 2)
    #expect(robot.model.chosenSection?.id == 2)
  }

  @Test func aMemberIsNamedBeforeAColon() {
    let robot = robot()
    let member = robot.session?.members(of: 1).first
    let slot = member?.slot ?? ""
    robot.type("\(slot.lowercased()): The well is dry")
    #expect(robot.shows("said by \(slot)"))
    robot.press("<cr>")
    #expect(robot.session?.notes[13]?.member == member?.id)
    #expect(robot.session?.notes[13]?.text == "The well is dry")
  }

  @Test func aMemberOfAnotherGroupIsRefusedAndTheLineComesBack() {
    let robot = robot()
    let slot = robot.session?.members(of: 2).first?.slot ?? ""
    robot.type("\(slot): The well is dry").press("<cr>")
    #expect(robot.refusal != nil)
    #expect(robot.model.helper.line.text == "\(slot): The well is dry")
  }

  @Test(arguments: ["p99: nobody", "pump: broken", "p07:", "10:30 is too late", ":", "p7"])
  func whatNamesNoMemberIsText(text: String) {
    let robot = robot().type(text).press("<cr>")
    #expect(robot.session?.notes[13]?.text == text)
    #expect(robot.session?.notes[13]?.member == nil)
  }

  @Test func promptsMakeRoomInALowWindowUnlessAskedFor() {
    let robot = robot(80, 24)
    #expect(!robot.shows("? Which problems"))
    #expect(robot.press("<a-q>").shows("? Which problems"))
    #expect(self.robot().shows("? Which problems"))
  }

  @Test func theReportBackOfTheGroupIsAKeyAway() {
    let robot = robot().type("Half").press("<a-s>")
    #expect(robot.model.page == .reportBack)
    #expect(robot.model.speakingGroup?.id == 1)
    #expect(robot.press("<esc>").model.page == .helper)
    #expect(robot.model.helper.line.text == "Half")
  }

  @Test func enterOnAnEmptyLineSaysWhatIsMissing() {
    #expect(robot().press("<cr>").shows("The line is empty: type a note, then Enter."))
    #expect(robot().press("<esc>").shows("The line stays open"))
  }

  @Test func aTabBeforeTheNoteIsSavedIsNotTakenBack() throws {
    let robot = robot().type("Quick")
    var model = robot.model
    let sent = model.update(.input(.key(.enter)))
    _ = model.update(.input(.key(.tab)))
    guard case .send(let envelopes)? = sent.first, let session = robot.session else {
      Issue.record("Enter sent nothing.")
      return
    }
    for envelope in envelopes {
      let events = try session.decide(envelope.command, by: robot.model.actor, at: robot.now)
      let entry = Entry(
        revision: session.revision + 1, command: envelope.id, at: robot.now,
        actor: robot.model.actor, events: events)
      _ = model.update(.recorded([entry]))
    }
    #expect(model.session?.notes[13]?.section == 1)
    #expect(model.chosenSection?.id == 2, "the next note is for the section that Tab chose")
  }

  @Test func aSlotThatIsNotThereIsSaidBeforeEnter() {
    #expect(robot().type("p99: nobody").shows("There is no P99"))
  }

  @Test func escapeLosesNoText() {
    #expect(robot().type("Half a thou").press("<esc>").model.helper.line.text == "Half a thou")
  }

  @Test func aRefusedNoteComesBackIntoTheLine() {
    let robot = robot()
    robot.apply(.closeSession)
    robot.type("Too late").press("<cr>")
    #expect(robot.model.helper.line.text == "Too late")
    #expect(robot.shows("closed"))
  }

  @Test func aRefusedNoteWaitsForWhatIsBeingWritten() {
    let robot = robot()
    robot.apply(.closeSession)
    robot.paste("One\nTwo").press("<cr>")
    #expect(robot.model.helper.line.text == "One")
    #expect(robot.shows("1 more note came back"))
    robot.apply(.reopenSession)
    robot.press("<cr>")
    #expect(robot.model.helper.line.text == "Two")
  }

  @Test func aPasteOfLinesIsAskedAbout() {
    let robot = robot().paste("One\n\nTwo\nThree\n")
    #expect(robot.shows("Add 3 notes, a line each"))
    robot.press("<cr>")
    #expect(robot.session?.notes.map(\.text).suffix(3) == ["One", "Two", "Three"])
    robot.paste("Four\nFive").press("<down><cr>")
    #expect(robot.model.helper.line.text == "Four\nFive")
  }

  @Test func aPasteOfOneLineGoesIntoTheLine() {
    #expect(robot().type("Ask ").paste("the elders\n").model.helper.line.text == "Ask the elders")
  }

  @Test func aPasteTooLargeIsRefusedWithTheLimit() {
    let robot = robot().type("Kept").paste(String(repeating: "x", count: 1_000_000))
    #expect(robot.model.helper.line.text == "Kept")
    #expect(robot.shows("2000"))
    robot.paste(String(repeating: "line\n", count: 5_000))
    #expect(robot.shows("at most 200 notes"))
  }

  @Test func theLastNoteIsEditedWithoutLeavingTheLine() {
    let robot = robot().type("Frist").press("<cr>").type("Half").press("<a-e><c-u>")
    robot.type("First").press("<cr>")
    #expect(robot.session?.notes[13]?.text == "First")
    #expect(robot.model.helper.line.text == "Half")
  }

  @Test func undoIsAtHandWhileTyping() {
    let robot = robot().type("Oops").press("<cr>").type("und").press("<a-u>")
    #expect(robot.session?.notes[13] == nil)
    #expect(robot.model.helper.line.text == "und")
  }

  @Test func theArrowsChooseANote() {
    let robot = robot().press("<down><down>")
    #expect(robot.model.chosenNote?.id == 4)
    #expect(robot.press("<up>").model.chosenNote?.id == 2)
  }

  @Test func aBallotIsTypedIntoTheLineWhileAVoteIsOpen() {
    let robot = robot()
    let slot = robot.session?.members(of: 1).first?.slot ?? ""
    robot.apply(.openRound(round: 1))
    robot.type("\(slot) 1 2").press("<cr>")
    #expect(robot.session?.progress(of: 1)?.ballots == 1)
    #expect(robot.shows("The ballot of \(slot) is in."))
    #expect(robot.session?.notes.count == 12)
  }

  @Test func aVoteThatIsOpenIsSaid() {
    let robot = robot()
    robot.apply(.openRound(round: 1))
    #expect(robot.shows("The vote is open"))
  }

  @Test func theClockNudgesNearTheEnd() {
    let robot = robot().elapse(seconds: 12 * 60 + 30)
    #expect(robot.shows("01:30 left: ask for the last points."))
    robot.elapse(seconds: 120)
    #expect(robot.shows("Time is up"))
    #expect(robot.shows("+00:30 over"))
  }

  @Test func aNoteOfAnotherGroupIsReadInstead() {
    let robot = robot().press("<a-/>map<cr>")
    #expect(robot.model.layers == [.reading(11)])
    #expect(robot.press("<esc>").model.layers.isEmpty)
  }

  @Test func aGroupWithoutAChartSaysSo() {
    let robot = Robot(RobotWorkshop.empty())
    robot.apply(.addGroup(name: "Third", purpose: nil, cap: nil))
    robot.apply(.removeChart(chart: 3))
    let helper = Robot(robot.session ?? RobotWorkshop.empty(), as: Actor(.helper(3)))
    helper.type("Lost?").press("<cr>")
    #expect(helper.model.helper.line.text == "Lost?")
  }
}
