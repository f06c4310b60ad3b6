import Facilitation
import Support
import Testing

@Suite struct TableTests {
  /// Chart 4 is the room's table, 5 and 6 are the groups', with rows 1 and 2; note 1 is a step.
  private let room = Scene(.tables).given(
    .addNote(text: "Ask the elders", section: 1, colour: nil, label: nil, member: nil))

  private static let whole = ["Wells", "1", "Ben", "2026-12-01", "yes", ""]

  @Test func aRowThatSaysAllThatItNeedsToIsComplete() throws {
    let scene = room.given(.addRow(chart: 4, cells: Self.whole))
    let row = try #require(scene.session.rows[3])
    #expect(row.cells == ["Wells", "#1", "Ben", "2026-12-01", "yes", ""])
    #expect(scene.session.standing(of: row) == .complete)
  }

  @Test func aRowThatLacksSomethingSaysWhatAndIsStillOpenAtTheEnd() throws {
    let scene = room.given(.addRow(chart: 4, cells: ["Wells", "#1", "", "", "no"]))
    let row = try #require(scene.session.rows[3])
    guard case .lacking(let fields) = scene.session.standing(of: row) else {
      Issue.record("it lacks something")
      return
    }
    #expect(fields.map(\.title) == ["Owner", "By", "Purpose documented"])
    let ends = scene.session.openEnds.filter { $0 == .openRows(4, 1) }
    #expect(ends.map(scene.session.sentence) == ["1 row of “Analysis” is not complete"])
  }

  @Test func notYetIsAnAnswerAndNotReadiness() throws {
    let notYet = room.given(
      .fillRow(row: 1, cells: [TableCell(field: 2, text: "Not yet")]), by: .amina)
    #expect(notYet.session.rows[1]?.cell(1) == "not yet")
    #expect(notYet.session.openRows(of: 5).map(\.id) == [1])
    let ready = notYet.given(.fillRow(row: 1, cells: [TableCell(field: 2, text: "yes")]))
    #expect(ready.session.openRows(of: 5).isEmpty)
  }

  @Test func aDroppedRowNoLongerCountsAndCanBeTakenUpAgain() {
    let scene = room.given(
      .addRow(chart: 4, cells: ["Wells"]), .dropRow(row: 3, reason: "Nobody would use it"))
    #expect(scene.session.openRows(of: 4).isEmpty)
    let again = scene.given(.takeUpRow(row: 3))
    #expect(again.session.openRows(of: 4).map(\.id) == [3])
  }

  @Test func aRowWhoseNoteIsTakenDownIsNotCompleteAnyMore() {
    let scene = room.given(.addRow(chart: 4, cells: Self.whole), .removeNote(note: 1))
    #expect(scene.session.openRows(of: 4).map(\.id) == [3])
  }

  @Test func notesThatNoRowTakesHaveNoMatch() throws {
    let scene = room.given(
      .addNote(text: "Ask the young", section: 1, colour: nil, label: nil, member: nil),
      .addRow(chart: 4, cells: ["Wells", "#1"]))
    let chart = try #require(scene.session.charts[4])
    #expect(scene.session.unpaired(by: chart).map(\.id) == [2])
    let dropped = scene.given(.dropRow(row: 3, reason: "No"))
    #expect(dropped.session.unpaired(by: chart).map(\.id) == [1, 2])
  }

  @Test func whatDoesNotFitAFieldIsRefusedInASentence() {
    func sentence(_ cells: [String]) -> String? {
      var scene = room
      return scene.give(.addRow(chart: 4, cells: cells))?.sentence
    }
    #expect(sentence(["", "  "]) == "A row needs at least one field that says something.")
    #expect(
      sentence(["Wells", "the first"])
        == "“the first” is no note; write its number, such as #12.")
    #expect(sentence(["Wells", "#9"]) == "There is no note #9.")
    #expect(
      sentence(["Wells", "", "", "", "perhaps"])
        == "“perhaps” is no answer to “Purpose documented”; answer “yes” or “no”.")
    #expect(
      sentence(["Wells", "", "", "2026-02-30"])
        == "“2026-02-30” is not a day of the calendar; write one such as 2026-12-01.")
  }

  @Test func aRowThatComesWithThePlanStays() {
    var scene = room
    #expect(scene.give(.removeRow(row: 1))?.reason == .inUse)
    let other = TableCell(field: 1, text: "Another question")
    #expect(scene.give(.fillRow(row: 1, cells: [other]))?.reason == .inUse)
  }

  @Test func helpersWriteInTheirOwnTablesAndInThePlenarys() {
    var scene = room
    let yes = TableCell(field: 2, text: "yes")
    #expect(scene.give(.fillRow(row: 2, cells: [yes]), by: .amina)?.reason == .notAllowed)
    #expect(scene.give(.fillRow(row: 2, cells: [yes]), by: .cho) == nil)
    #expect(scene.give(.addRow(chart: 4, cells: ["Wells"]), by: .amina) == nil)
  }

  @Test func aTableWithWordsInItIsNotTakenDown() {
    var scene = room.given(.addRow(chart: 4, cells: ["Wells"]))
    #expect(scene.give(.removeChart(chart: 4))?.reason == .inUse)
    #expect(scene.give(.removeChart(chart: 5)) == nil, "nobody has written in it")
  }

  @Test func aTableTakenDownComesBackWithItsRows() {
    let scene = room.given(.removeChart(chart: 5), .undo)
    #expect(scene.session.rows(of: 5).map(\.cells) == [["The staff is there", ""]])
  }

  @Test func undoTakesBackACellAndIsRefusedWhereSomebodyElseChangedTheRow() {
    let yes = TableCell(field: 2, text: "yes")
    let filled = room.given(.fillRow(row: 1, cells: [yes]), by: .amina)
    #expect(filled.given(.undo, by: .amina).session.rows[1]?.cell(1) == "")
    var changed = filled.given(.fillRow(row: 1, cells: [TableCell(field: 2, text: "no")]))
    #expect(
      changed.give(.undo, by: .amina)?.sentence
        == "Row 1 of “Readiness – Producers” has been changed since by the facilitator; "
        + "undoing would lose that.")
  }
}
