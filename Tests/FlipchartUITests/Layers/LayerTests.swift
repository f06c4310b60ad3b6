import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct LayerTests {
  private func robot(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("C")
  }

  @Test(arguments: [":", "?", "/", "P", "Q"])
  func aDialogStandsOnOneGround(keys: String) throws {
    let frame = robot(120, 40).press(keys).frame
    let corners = frame.lines.enumerated().compactMap { row, line in
      line.firstRange(of: "╭─ ").map { Point(x: line[..<$0.lowerBound].columns, y: row) }
    }
    let corner = try #require(corners.first { frame[$0]?.role == .overlayBorder })
    let known: Set<Role> = [
      .overlay, .overlayDim, .overlayTitle, .overlayBorder, .selected, .input, .inputHint,
    ]
    let bottom = try #require(
      (corner.y..<40).last { frame[Point(x: corner.x, y: $0)]?.role == .overlayBorder })
    for y in corner.y...bottom {
      let edges = (corner.x..<120).filter { frame[Point(x: $0, y: y)]?.role == .overlayBorder }
      for x in corner.x...(edges.last ?? corner.x) {
        let role = frame[Point(x: x, y: y)]?.role
        #expect(role.map(known.contains) == true, "\(String(describing: role)) at \(x), \(y)")
      }
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func theHelpCutsNoWordOff(size: Size) {
    for actor in [Actor.facilitator, Actor(.helper(1))] {
      for page in [Page.agenda, .charts, .groups, .vote, .reportBack, .report, .helper] {
        var model = Robot(RobotWorkshop.busy(), as: actor, size: size).model
        model.turn(to: page)
        let layout = HelpLayout(model.helpLines, in: size)
        let words = layout.lines.compactMap(\.title).joined(separator: " ")
        for line in model.helpLines.compactMap(\.title) { #expect(words.contains(line)) }
        let column = layout.size.columns / layout.columns - HelpLayout.gap - 15
        #expect(layout.lines.compactMap(\.title).allSatisfy { $0.columns <= column + 4 })
      }
    }
  }

  @Test func theHelpIsOfWhatIsForWhoeverSitsThere() {
    var model = Robot(RobotWorkshop.busy(), as: Actor(.helper(1))).model
    model.turn(to: .vote)
    let titles = model.helpLines.compactMap(\.title)
    #expect(titles.contains(VoteAction.fillIn.title))
    #expect(!titles.contains(VoteAction.reveal.title))
  }

  @Test func aFormWalksOverItsFields() {
    let robot = robot().press("P").type("A").press("<tab>").type("B").press("<s-tab>").type("C")
    #expect(robot.shows("Owner     ┃ AC"))
    robot.press("<tab><tab><tab><right>")
    #expect(robot.shows("○ No  ● Yes"))
    robot.press("<esc>")
    #expect(robot.model.layers.isEmpty)
  }

  @Test func upAndDownLeaveAFieldWhereItHasNoLineToGoTo() {
    let robot = robot().press("P<down><down>").type("one\ntwo").press("<up>").type("X")
    #expect(robot.shows("oneX"))
    robot.press("<up>").type("Y")
    #expect(robot.shows("When      ┃ Y"))
  }

  @Test func whatWasTypedIsKeptOverAnEscape() {
    let robot = robot().press("n").type("Half a thought").press("<esc>")
    #expect(robot.shows("What you typed is kept"))
    #expect(robot.press("e").shows("Edit #1"), "another form is its own")
    robot.press("<esc>n")
    #expect(robot.shows("Half a thought"))
    robot.press("<cr>")
    #expect(robot.session?.notes[13]?.text == "Half a thought")
  }

  @Test func pastedTextGoesIntoTheFieldThatHasTheKeys() {
    #expect(robot().press("P").paste("Wan\u{1B}[31mjiru").shows("Owner     ┃ Wanjiru"))
  }

  @Test func aPasteOverTheLimitIsRefusedWhole() {
    let robot = robot().press("n").paste(String(repeating: "x", count: 3_000))
    #expect(robot.shows("There is room for 2000 characters here"))
    #expect(robot.shows("a point in your own words"))
  }

  @Test func helpShowsEveryKeyOfThePage() {
    let robot = robot(200, 60).press("?")
    for action in Keymap.actions(on: .charts, at: .facilitator) {
      #expect(robot.shows(action.title), "\(action.title)")
    }
    #expect(robot.press("<esc>").model.layers.isEmpty)
  }

  @Test(arguments: 0..<10)
  func helpIsLeftInTheLowestWindow(rows: Int) {
    let robot = Robot(RobotWorkshop.busy()).press("C?").resize(80, rows).press("<down><esc>")
    #expect(robot.model.layers.isEmpty)
  }

  @Test func helpScrollsToItsEnd() {
    let robot = robot().press("?<end>")
    #expect(robot.shows("Quit"))
    robot.press("<home>")
    #expect(robot.shows("Write a note, or a row of a table"))
    robot.press("jk<pagedown><pageup>")
    #expect(robot.model.layers == [.help(scrolled: 0)])
  }

  @Test func readingLeafsThroughTheSection() {
    let robot = robot(120, 40).press("<cr>")
    #expect(robot.shows("#1"))
    #expect(robot.shows("1 of 3"))
    robot.press("<right><right><right>")
    #expect(robot.shows("3 of 3"))
    #expect(robot.press("<esc>").model.charts.note == 4, "the note that was read last is chosen")
  }

  @Test func readingANoteInAnotherScriptUsesPlainLetters() {
    let robot = robot()
    robot.apply(.editNote(note: 1, text: "اسألوا كبار السن أولا"))
    #expect(robot.press("<cr>").shows("كبار"))
  }

  @Test func aNoteThatIsTakenDownWhileItIsReadSaysSo() {
    let robot = robot().press("<cr>")
    robot.apply(.removeNote(note: 1))
    #expect(robot.shows("Note #1 has been taken down."))
  }

  @Test func theSearchIsLive() {
    let robot = robot().press("/elders")
    #expect(robot.shows("2 of 12"))
    robot.press("<c-u>#12")
    #expect(robot.shows("1 of 12"))
    robot.press("<c-u>consumers community")
    #expect(robot.shows("1 of 12"))
    robot.press("<c-u>nowhere")
    #expect(robot.shows("Nothing has these words."))
  }

  @Test func aClickChoosesFromAList() {
    let robot = robot().press("c").click("Barriers")
    #expect(robot.model.charts.left == 3)
  }

  @Test func deletingTheLastDigitClosesTheNumber() {
    #expect(robot().press("1<bs>").model.layers.isEmpty)
  }
}

extension HelpLine {
  fileprivate var title: String? {
    if case .action(_, let title) = self { title } else { nil }
  }
}
