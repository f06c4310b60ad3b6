import Facilitation

extension Session {
  /// Whose a chart is, for a person: its group's name, or `Plenary`.
  func ownerName(of chart: Chart) -> String {
    chart.owner.flatMap { groups[$0]?.name } ?? "Plenary"
  }

  /// How many notes hang on a chart.
  func noteCount(on chart: ChartID) -> Int {
    sections(of: chart).reduce(0) { $0 + $1.notes.count }
  }

  /// How much is on a chart: `3 notes`, or of a table `7 rows, 2 not complete`.
  func contents(of chart: Chart) -> String {
    guard chart.isTable else { return counted(noteCount(on: chart.id), "note") }
    let open = openRows(of: chart.id).count
    return counted(rows(of: chart.id).count, "row") + (open == 0 ? "" : ", \(open) not complete")
  }
}
