import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The timeline, a visit to an earlier moment and a replay, as they are kept.
@Suite struct TimelineScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  static let kept = [
    ScreenTests.Kept(name: "timeline", keys: "Y<left><left>"),
    ScreenTests.Kept(name: "timeline-visit", keys: "Y<left><left><cr>"),
  ]

  @Test(arguments: kept, sizes)
  func theTimelineIsAsItWasKept(kept: ScreenTests.Kept, size: Size) throws {
    let robot = Robot(journal: RobotWorkshop.busyJournal, size: size).press(kept.keys)
    try Snapshot.verify("\(kept.name)-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test(arguments: sizes)
  func theReplayIsAsItWasKept(size: Size) throws {
    let replay = Replay(entries: RobotWorkshop.busyJournal, actor: .facilitator, speed: 60)
    let robot = Robot(size: size).take(.replayOpened(replay, fileName: "workshop"))
    robot.elapse(seconds: 15)
    try Snapshot.verify("replay-\(size.columns)x\(size.rows)", robot.frame)
  }
}
