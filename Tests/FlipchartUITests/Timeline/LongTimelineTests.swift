import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// Ten thousand entries: notes that are written over and over again, three seconds apart.
@Suite struct LongTimelineTests {
  static let entries: [Entry] = {
    var entries = RobotWorkshop.busyJournal
    var at = entries.last?.at ?? Robot.start
    for revision in (entries.count + 1)...10_000 {
      at = at.advanced(bySeconds: 3)
      entries.append(
        Entry(
          revision: revision, command: CommandID("long-\(revision)"), at: at,
          actor: .facilitator,
          events: [.noteEdited(NoteID(1 + revision % 12), text: "Text \(revision)")]))
    }
    return entries
  }()

  @Test func aTimelineOfTenThousandEntriesIsScrubbedFromAnywhere() throws {
    let session = try #require(Session.replaying(RobotWorkshop.busyJournal))
    let robot = Robot(session, size: Size(columns: 120, rows: 40)).press("Y")
    robot.take(.historyRead(Self.entries))
    #expect(robot.shows("Entry 10000 of 10000"))
    #expect(robot.press("<home><end><left>").model.timeline.revision == 9_999)
    #expect(robot.press("<pageup><s-left>").model.timeline.revision == 9_879)
    robot.press("5").type("100").press("<cr><right>")
    #expect(robot.model.timeline.revision == 5_101)
    guard case .visiting(let past) = robot.model.timeline.beside else {
      Issue.record("Nothing is shown beside.")
      return
    }
    #expect(past.session == Session.replaying(Self.entries[..<5_101]))
    #expect(robot.shows("Text 5101"))
  }
}

@Suite struct TimeScaleTests {
  @Test(arguments: [4, 11, 23] as [UInt64], [1, 2, 7, 78, 196])
  func everyEntryIsCountedInTheColumnInWhichItIsDrawn(seed: UInt64, columns: Int) {
    var chance = Chance(seed: seed)
    var scale = TimeScale()
    var now = Robot.start
    for _ in 0..<chance.number(1...300) {
      now = now.advanced(bySeconds: chance.number(0...90))
      scale.append(now)
    }
    var counts = [Int](repeating: 0, count: columns)
    for revision in 1...scale.offsets.count {
      counts[scale.column(of: revision, in: columns)] += 1
    }
    #expect(scale.counts(in: columns) == counts)
  }

  @Test func entriesOfOneInstantStandInOneColumn() {
    var scale = TimeScale()
    for _ in 0..<3 { scale.append(Robot.start) }
    #expect(scale.counts(in: 4) == [3, 0, 0, 0])
  }
}
