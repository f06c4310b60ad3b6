import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct TableTests {
  private static let room = Scene(.tables).given(
    .addNote(text: "Ask the elders", section: 1, colour: nil, label: nil, member: nil),
    .addRow(chart: 4, cells: ["Wells", "#1", "Ben", "2026-12-01", "yes", ""]),
    .addRow(chart: 4, cells: ["Roads", "", "Cho"]))

  /// The facilitator before the room's table, in which one row is complete and one is not.
  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    let robot = Robot(Self.room.session, size: Size(columns: columns, rows: rows))
    return robot.press("C)))")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func aTableIsAListOfRowsAndAllThatTheChosenOneSays(size: Size) throws {
    let robot = robot(size.columns, size.rows).press("<down>")
    try Snapshot.verify("charts-table-\(size.columns)x\(size.rows)", robot.frame)
  }

  @Test func aRowIsWrittenFieldByField() {
    let robot = robot().press("n").type("Bridges").press("<tab>").type("1").press("<cr>")
    #expect(robot.session?.rows[5]?.cells == ["Bridges", "#1", "", "", "", ""])
  }

  @Test func theChosenRowIsFilledInAndUndone() {
    let robot = robot().press("<down>e<tab>").type("1").press("<cr>")
    #expect(robot.session?.rows[4]?.cells == ["Roads", "#1", "Cho", "", "", ""])
    robot.press("u")
    #expect(robot.session?.rows[4]?.cell(1) == "")
  }

  @Test func aRowIsDroppedWithAReasonAndTakenUpAgainWithTheSameKey() {
    let robot = robot().press("<down>K").type("Nobody would use it").press("<cr>")
    #expect(robot.session?.rows[4]?.dropped == "Nobody would use it")
    #expect(robot.shows("dropped"))
    robot.press("K")
    #expect(robot.session?.rows[4]?.dropped == nil)
  }

  @Test func aKeyForNotesSaysWhyItDoesNothing() {
    let robot = robot().press("g")
    #expect(robot.status.contains("This chart is a table"))
  }

  @Test func aRowThatMayNotTravelIsNotShownToTheRoom() throws {
    let robot = robot()
    robot.apply(.labelStatement(statement: .row(number: 4), label: .confidential))
    let session = try #require(robot.session)
    let shown = session.rows(of: 4).filter { session.isShown($0, to: .room) }.map(\.id)
    #expect(shown == [3])
  }
}
