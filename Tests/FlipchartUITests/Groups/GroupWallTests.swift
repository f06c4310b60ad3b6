import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct GroupWallTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("Gw")
  }

  private let amina = Actor(.helper(1), name: "Amina")

  @Test func allGroupsAreSeenAtAGlance() {
    let robot = robot(80, 24)
    #expect(robot.shows("━ Producers ━"))
    #expect(robot.shows("─ Consumers ─"))
    #expect(robot.shows("○ working"))
    #expect(robot.shows("6 notes, 14 min ago"))
    #expect(robot.shows("▤ Checklist of producers  6"))
    #expect(robot.press("w").shows("Those who collect data"))
  }

  /// Eight groups hang side by side and below each other, and none is cut off.
  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func eightGroupsFitTheWall(columns: Int, rows: Int) {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows))
    for number in 3...8 { robot.apply(.addGroup(name: "Team \(number)", purpose: nil, cap: nil)) }
    robot.press("Gw")
    for name in ["Producers", "Consumers"] + (3...8).map({ "Team \($0)" }) {
      #expect(robot.shows(" \(name) "), "\(name)")
    }
    #expect(robot.frame.lines.count { $0.contains("no notes yet") } > 0)
    robot.press("<end>z")
    #expect(robot.session?.work(of: 8).isFrozen == true)
  }

  @Test func theWallFillsEveryWindowWithAnyNumberOfGroups() {
    let robot = robot()
    for number in 3...13 {
      robot.apply(.addGroup(name: "Team \(number)", purpose: nil, cap: nil))
      for (columns, rows) in [(80, 24), (81, 25), (119, 31), (133, 47), (300, 100)] {
        robot.resize(columns, rows)
        #expect(robot.press("<end>").shows("Team \(number)"), "\(columns)×\(rows)")
        #expect(robot.press("<home>").shows("Producers"))
      }
    }
  }

  @Test func whoHasNotBeenHeardIsNamedOnceItIsKnownWhoHas() {
    let robot = robot()
    #expect(!robot.shows("heard"))
    let members = robot.session?.members(of: 1).map(\.id) ?? []
    robot.apply(.attributeNote(note: 1, member: members[0]))
    robot.apply(.attributeNote(note: 2, member: members[0]))
    robot.apply(.attributeNote(note: 3, member: members[1]))
    robot.apply(.markPresence(slot: members[2], present: false))
    #expect(robot.shows("2 of 11 heard, 67% by one"))
    #expect(robot.shows("not yet: \(members[3].slot), \(members[4].slot)"))
    #expect(robot.shows("■■ 2"))
    #expect(robot.shows("3 notes of nobody known"))
  }

  @Test func aTileThatIsTooLowForEverybodySaysHowManyMoreThereAre() {
    let robot = robot(80, 24)
    let members = robot.session?.members(of: 1).map(\.id) ?? []
    for number in 1...40 {
      robot.apply(
        .addNote(text: "Note \(number)", section: 1, colour: nil, label: nil, member: nil))
      let member = members[number % (members.count - 1)]
      robot.apply(.attributeNote(note: NoteID(12 + number), member: member))
    }
    robot.apply(.nudge(group: 1, text: "Hear the last one"))
    #expect(robot.shows("11 of 12 heard"))
    #expect(robot.shows(" and 2 more"))
    robot.resize(80, 40)
    #expect(!robot.shows(" more"))
  }

  @Test func silentMembersAreNamedAsFarAsThereIsRoom() {
    let robot = robot(80, 24)
    for number in 3...8 { robot.apply(.addGroup(name: "Team \(number)", purpose: nil, cap: nil)) }
    let silent = robot.session?.members(of: 1).map(\.id).dropFirst() ?? []
    robot.apply(.attributeNote(note: 1, member: robot.session?.members(of: 1).first?.id))
    #expect(robot.shows("not yet: \(silent.first?.slot ?? "")"))
    #expect(robot.shows("more"))
  }

  @Test func theFacilitatorSaysHowFarAGroupIs() {
    let robot = robot().press("s")
    #expect(robot.shows("→ finishing"))
    #expect(robot.press("s").shows("1 of 2 groups ready"))
    #expect(robot.press("A").shows("● Producers ready  ·  ○ Consumers working"))
    #expect(robot.press("Gu").shows("→ finishing"))
  }

  @Test func aLineGoesToTheHelpersOfAGroupAndIsSeenAsRead() {
    let robot = robot().press("ihear<cr>")
    #expect(robot.session?.unreadNudges(for: amina).map(\.text).first?.hasPrefix("Hear") == true)
    #expect(robot.session?.unreadNudges(for: Actor(.helper(2))).isEmpty == true)
    #expect(robot.shows("12:00 → Hear everybody"))
    robot.apply(.readNudge(nudge: 1), as: amina)
    #expect(robot.shows("12:00 ✓ Hear everybody"))
    robot.press("Ielse<cr>").type("Pens down").press("<cr>")
    #expect(robot.session?.unreadNudges(for: Actor(.helper(2))).map(\.text) == ["Pens down"])
    robot.press("u")
    #expect(robot.session?.unreadNudges(for: Actor(.helper(2))).isEmpty == true)
  }

  @Test func writingIsFrozenForOneGroupAndForAll() {
    let robot = robot().press("z")
    #expect(robot.shows("frozen"))
    #expect(robot.session?.work(of: 2).isFrozen == false)
    robot.press("Z")
    #expect(robot.session?.work(of: 2).isFrozen == true)
    robot.press("Z")
    #expect(robot.session?.work(of: 1).isFrozen == false)
  }

  @Test func anyGroupIsSetToWritePrivatelyWhereverTheCursorStands() {
    let robot = robot().press("vprivately cons<cr>")
    #expect(robot.session?.work(of: 2).isPrivate == true)
    #expect(robot.session?.work(of: 1).isPrivate == false)
  }

  @Test func privateWritingBeginsAndIsRevealed() {
    let robot = robot().press("vprivately prod<cr>")
    robot.apply(
      .addNote(text: "Kept", section: 1, colour: nil, label: nil, member: nil), as: amina)
    #expect(robot.shows("7 notes (1 private), just now"))
    robot.press("vreveal checklist<cr>")
    #expect(robot.session?.notes[13]?.privacy == nil)
    #expect(robot.shows("They are revealed: u hides them again."))
    #expect(robot.press("u").session?.notes[13]?.privacy != nil)
  }

  @Test func whatIsAboutPeopleSaysThatTheWallShowsGroups() {
    let robot = robot().press("m")
    #expect(robot.status.contains("The wall shows groups: w goes back to their people."))
  }

  @Test func aClickChoosesAGroup() {
    let robot = robot().click("Consumers")
    #expect(robot.model.groups.group == 2)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func theWallIsAsItWasKept(columns: Int, rows: Int) throws {
    let robot = robot(columns, rows)
    let members = robot.session?.members(of: 1).map(\.id) ?? []
    robot.apply(.attributeNote(note: 1, member: members[0]))
    robot.apply(.reportProgress(group: 2, progress: .ready))
    robot.apply(.freezeWriting(group: 1, frozen: true))
    robot.apply(.nudge(group: 2, text: "Choose who reports back"))
    try Snapshot.verify("wall-\(columns)x\(rows)", robot.frame)
  }
}
