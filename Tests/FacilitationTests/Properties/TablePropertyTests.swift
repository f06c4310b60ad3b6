import Facilitation
import Support
import Testing

@Suite struct TablePropertyTests {
  /// A room in which everybody writes rows, drops them, takes notes down and undoes.
  private func play(_ seed: UInt64) -> Scene {
    var chance = Chance(seed: seed)
    var scene = Scene(.tables, people: 8)
    for _ in 0..<60 {
      let actor = chance.actor()
      let command =
        chance.once(in: 3) ? chance.command(in: scene.session) : row(&chance, scene.session)
      scene.give(command, by: actor)
    }
    return scene
  }

  private func row(_ chance: inout Chance, _ session: Session) -> Command {
    let row = chance.id(in: session.rows)
    let chart = chance.one(of: session.charts.filter(\.isTable).map(\.id), or: 4)
    let note = chance.id(in: session.notes)
    let answer = chance.one(of: ["yes", "not yet", "#\(note)", ""], or: "yes")
    switch chance.number(1...8) {
    case 1, 2: return .addRow(chart: chart, cells: ["Wells", answer])
    case 3:
      return .fillRow(row: row, cells: [TableCell(field: chance.number(1...3), text: answer)])
    case 4: return .dropRow(row: row, reason: "Nobody would use it")
    case 5: return .takeUpRow(row: row)
    case 6: return .removeRow(row: row)
    case 7: return .labelStatement(statement: .row(number: row), label: .confidential)
    default: return .undo
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theJournalOfTablesGivesTheSameTablesAgain(seed: UInt64) {
    let scene = play(seed)
    #expect(Session.replaying(scene.entries) == scene.session)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func aRowStandsInATableAndHasACellForEveryField(seed: UInt64) {
    let session = play(seed).session
    for row in session.rows {
      #expect(session.charts[row.chart]?.fields.count == row.cells.count, "\(row)")
    }
  }
}
