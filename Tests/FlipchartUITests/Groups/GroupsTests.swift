import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct GroupsTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("G")
  }

  @Test func groupsStandSideBySideWithTheirMembersAndNotes() {
    let robot = robot()
    #expect(robot.shows("━ Producers ━"))
    #expect(robot.shows("─ Consumers ─"))
    #expect(robot.shows("12 of 25 members  ·  6 notes"))
    #expect(robot.shows("Those who collect data"))
    #expect(robot.shows("has no helper yet"))
    #expect(robot.shows("24 people  ·  24 here  ·  2 groups  ·  0 helpers"))
  }

  @Test func allMembersAreSeenAtOnceEvenInASmallWindow() {
    let frame = robot(80, 24).frame
    for slot in (1...24).map({ ParticipantID($0).slot }) {
      #expect(frame.contains(slot), "\(slot)")
    }
  }

  @Test func aPersonMovesToAnotherGroupAndKeepsTheSelection() {
    let robot = robot()
    let person = robot.model.groups.person
    robot.press("mcons<cr>")
    #expect(person.flatMap { robot.session?.participants[$0]?.group } == 2)
    #expect(robot.model.groups.person == person)
    #expect(robot.model.groups.group == 2)
    #expect(robot.press("<lt>").session?.participants[person ?? 0]?.group == 1)
    #expect(robot.press("<lt>").status.contains("There is no group further to the left."))
  }

  @Test func severalMarkedPeopleMoveAtOnce() {
    let robot = robot().press(.character(" ")).press(.character(" "))
    let marked = robot.model.groups.marked
    #expect(marked.count == 2)
    #expect(robot.shows("2 marked"))
    robot.press(">")
    #expect(marked.allSatisfy { robot.session?.participants[$0]?.group == 2 })
    #expect(robot.model.groups.marked.isEmpty)
    #expect(robot.shows("2 people are now in “Consumers”."))
  }

  @Test func groupsAreMadeFromASeedThatIsShownAndRepeatable() {
    let first = robot().press("f<tab><c-u>3<tab><c-u>7<cr>")
    #expect(first.session?.groups.count == 3)
    #expect(first.shows("The groups are made, with seed 7."))
    let second = robot().press("f<tab><c-u>3<tab><c-u>7<cr>")
    #expect(first.session?.participants == second.session?.participants)
    let sizes = first.session?.groups.map { first.session?.members(of: $0.id).count }
    #expect(sizes == [8, 8, 8])
  }

  @Test(arguments: [("f<tab><c-u>x<cr>", "How many?"), ("f<tab><tab><c-u>-<cr>", "The seed is")])
  func whatIsNoNumberIsSaidInTheForm(keys: String, sentence: String) {
    let robot = robot().press(keys)
    #expect(robot.shows(sentence))
    #expect(robot.model.layers.count == 1)
  }

  @Test func peopleAreAddedByNumberOrByName() {
    let robot = robot().press("a").type("2").press("<cr>")
    #expect(robot.session?.participants.count == 26)
    #expect(robot.model.groups.person == 25)
    #expect(robot.shows("In no group"))
    robot.press("a<tab>").type("Amina").press("<cr>").type("Bakari").press("<cr>")
    #expect(robot.session?.participants.count == 26, "Enter ends a line, not the form")
    robot.press("<tab><right><cr>")
    #expect(robot.session?.participants[27]?.name == "Amina")
    #expect(robot.session?.participants[28]?.role == .helper)
  }

  @Test func enterOnAnEmptyLineOfAListSavesTheForm() {
    let robot = robot().press("a<tab>").type("Amina").press("<cr>").type("Odile").press("<cr>")
    #expect(robot.shows("next line, empty: save"))
    robot.press("<cr>")
    #expect(robot.session?.participants[25]?.name == "Amina")
    #expect(robot.session?.participants[26]?.name == "Odile")
  }

  @Test func takingAPersonAwayAsks() {
    let robot = robot()
    #expect(robot.press("d").shows("Take P03 away?"))
    #expect(robot.press("n").session?.participants.count == 24)
    #expect(robot.press("dy").session?.participants.count == 23)
    #expect(robot.shows("P03 is taken away: u undoes it."))
  }

  @Test func aPersonIsNamedGivenARoleAndMarkedAway() {
    let robot = robot()
    let person = robot.model.groups.person ?? 0
    robot.press("<cr>").type("Chao").press("<cr>")
    #expect(robot.session?.participants[person]?.name == "Chao")
    #expect(robot.press("x").session?.participants[person]?.present == false)
    #expect(robot.shows("away"))
    #expect(robot.press("x").session?.participants[person]?.present == true)
    #expect(robot.press("rspea<cr>").session?.participants[person]?.role == .speaker)
    robot.press("pprod<cr>")
    #expect(robot.session?.helpers(of: 1).map(\.id) == [person])
    #expect(robot.shows("helper"))
  }

  @Test func allWhoAreMarkedBecomeHelpersOfOneGroup() {
    let robot = robot().press("a<tab>").type("Amina").press("<cr>").type("Bosco").press("<cr><cr>")
    robot.press("  p").type("prod").press("<cr>")
    #expect(robot.session?.helpers(of: 1).map(\.name) == ["Amina", "Bosco"])
  }

  @Test func groupsAreAddedChangedAndTakenAway() {
    let robot = robot().press("g").type("Observers").press("<tab>").type("Watch").press("<cr>")
    #expect(robot.session?.groups[3]?.name == "Observers")
    #expect(robot.model.groups.group == 3)
    #expect(robot.shows("Nobody yet. m moves people here."))
    robot.press("e<tab><tab>").type("5").press("<cr>")
    #expect(robot.session?.groups[3]?.cap == 5)
    #expect(robot.press("D").shows("Take away the group “Observers”"))
    #expect(robot.press("y").session?.groups[3] == nil)
  }

  @Test func aGroupWithNotesStaysAndSaysWhy() {
    let robot = robot().press("Dy")
    #expect(robot.session?.groups[1] != nil)
    #expect(robot.refusal != nil)
  }

  @Test func peopleStandLooselyWhereThereIsRoom() throws {
    func step(_ robot: Robot) throws -> Int {
      let people = robot.model.groups.people
      let rows = try people.prefix(2).map { person in
        try #require(robot.frame.lines.firstIndex { $0.contains(person.slot) })
      }
      return rows[1] - rows[0]
    }
    #expect(try step(robot(120, 40)) == 2)
    #expect(try step(robot(80, 24)) == 1)
  }

  @Test func theHeadOfANarrowGroupIsShortRatherThanCut() {
    #expect(robot(80, 24).shows("12 of 25 members  ·  6 notes"))
    let robot = robot(80, 24).press("a2<cr>")
    #expect(robot.shows("12 of 25  ·  6 notes"))
  }

  @Test func theColumnsSlideWhereThereAreManyGroups() {
    let robot = robot(80, 24).press("f<tab><c-u>8<cr>")
    #expect(robot.session?.groups.count == 8)
    robot.press("<home>" + String(repeating: "<left>", count: 8))
    #expect(robot.shows("more ›"))
    robot.press(String(repeating: "<right>", count: 8))
    #expect(robot.shows("‹"))
    #expect(robot.model.groups.group == 8)
  }
}
