import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct SensemakingTests {
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("C")
  }

  /// A room in which #13 says what #2 says, and #14 nearly what #9 says.
  private func alike(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    let robot = robot(columns, rows)
    robot.apply(.note("elders are asked last!", in: 5))
    robot.apply(.note("one shared list of source", in: 1))
    return robot
  }

  @Test func aSilentSortGoesFromNoteToNote() {
    let robot = robot(80, 24).press("t")
    #expect(robot.shows("Silent sort") && robot.shows("8 notes left"))
    robot.press("1")
    #expect(robot.session?.notes[1]?.cluster == 1)
    robot.press(" ").press("nData<cr>")
    #expect(robot.session?.notes[5]?.cluster == nil, "#5 was passed over")
    #expect(robot.session?.notes[6]?.cluster == 2)
    robot.press("222")
    #expect(robot.shows("3 notes left") && robot.shows("1 passed over"))
    robot.press("22")
    #expect(robot.shows("Press Enter to go through them again"))
    robot.press("<cr>1")
    #expect(robot.shows("Every note is in a cluster."))
    #expect(robot.press("<esc>t").shows("Every note is in a cluster."))
  }

  @Test func aSilentSortGoesBackStepByStep() {
    let robot = robot().press("t1 nData<cr>")
    robot.press("<bs>")
    #expect(robot.session?.notes[6]?.cluster == nil && robot.session?.clusters.count == 1)
    robot.press("<bs><bs>")
    #expect(robot.session?.notes[1]?.cluster == nil)
    #expect(robot.press("<bs>").shows("This is where the sort began."))
    #expect(robot.press("9").shows("9 stands beside no cluster"))
  }

  @Test func clustersWithoutAKeyAreCounted() {
    let robot = robot(200, 60)
    let had = robot.session?.clusters.count ?? 0
    for number in had..<40 { robot.apply(.addCluster(name: "Cluster \(number)", notes: [])) }
    #expect(robot.press("t").shows("and \(40 - Sorting.keys.count) more by name"))
  }

  @Test func aNameThatIsNotGivenIsNoStep() {
    let robot = robot().press("t1n<esc>")
    robot.press("<bs>")
    #expect(robot.session?.notes[1]?.cluster == nil, "back undoes the step before")
  }

  @Test func theRoomFollowsTheSortOnlyWhenAsked() {
    let robot = robot().press("t1")
    #expect(robot.session?.spotlight == .welcome)
    robot.press("<tab>")
    #expect(robot.session?.spotlight == .note(5))
    robot.press("1")
    #expect(robot.session?.spotlight == .note(6))
    robot.press("11")
    #expect(robot.session?.spotlight == .note(8))
    let room = Robot(robot.session ?? RobotWorkshop.busy(), as: Actor(.projector))
    #expect(!room.shows("Nobody knows"), "#8 is confidential")
  }

  @Test func nearlyEqualNotesAreListedAndMerged() {
    let robot = alike().press("=")
    #expect(robot.shows("2 families"))
    robot.press("<cr>")
    #expect(robot.session?.face(of: 13) == 2)
    #expect(robot.shows("1 family"))
    robot.press("u")
    #expect(robot.session?.notes[13]?.merged == nil && robot.shows("2 families"))
    robot.press("x")
    #expect(robot.session?.keptApart == [NotePair(2, 13)] && robot.shows("1 family"))
    robot.press("g<down><cr>")
    #expect(robot.session?.notes[14]?.cluster == 1)
    robot.press(" m")
    #expect(robot.session?.face(of: 14) == 9)
    #expect(robot.shows("No two notes read nearly alike any more."))
  }

  @Test func markedNotesAreMergedAndSplitByHand() {
    let robot = alike().press("2<cr>").press(" ").press("13<cr>").press(" ")
    robot.press("M<cr>")
    #expect(robot.session?.face(of: 13) == 2)
    #expect(robot.press("13<cr>").model.charts.note == 2, "its number leads to its face")
    #expect(robot.shows("#13 is merged into #2.") && robot.shows("+#13"))
    robot.press("X")
    #expect(robot.session?.notes[13]?.merged == nil)
    #expect(robot.press("X").shows("Nothing is merged into this note."))
    #expect(robot.press("M").shows("Mark two notes or more first"))
  }

  @Test func twoGroupsAreComparedSideBySide() {
    let robot = robot().press("&")
    #expect(robot.shows("Only Producers") && robot.shows("Only Consumers"))
    #expect(robot.shows("◇ Community voice  2 of 2"))
    robot.press("S")
    #expect(robot.session?.spotlight == .comparison(1, 2))
  }

  @Test func clustersSayHowManyGroupsRaisedThem() {
    #expect(robot().press("y").shows("2 of 2 · 2"))
    #expect(
      robot().model.linear().contains("Cluster: Community voice, 3 notes, raised by 2 of 2 groups"))
  }

  @Test(arguments: ScreenTests.sizes)
  func theListOfLikeNotesIsAsItWasKept(size: Size) throws {
    let robot = alike(size.columns, size.rows).press("=<down>")
    try Snapshot.verify("charts-alike-\(size.columns)x\(size.rows)", robot.frame)
  }
}
