import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The timeline, a visit to an earlier moment and a replay, as they are kept.
@Suite struct TimelineScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(arguments: [("timeline", "Y<left><left>"), ("timeline-visit", "Y<left><left><cr>")], sizes)
  func theTimelineIsAsItWasKept(kept: (name: String, keys: String), size: Size) throws {
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
