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
}
