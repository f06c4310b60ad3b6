import Facilitation

/// What the columns of a chart on the screen are made of.
enum Arrangement: Equatable, Sendable {
  /// A column for each section, as the chart hangs on the wall.
  case sections
  /// A column for each cluster, and one for the notes that are in none.
  case clusters
}

/// What one column on the screen stands for.
enum ColumnID: Hashable, Sendable {
  case section(SectionID)
  /// A cluster; nil for the notes that are in none.
  case cluster(ClusterID?)
}

/// A column of a chart on the screen: its head, and its notes from top to bottom.
struct ChartColumn: Equatable, Sendable {
  var id: ColumnID
  var title: String
  /// The paper that its notes have unless they say otherwise; nil where they have no paper in common.
  var colour: NoteColour?
  var notes: [NoteID]
}

extension Session {
  /// The columns of a chart, from left to right.
  func columns(of chart: ChartID, by arrangement: Arrangement) -> [ChartColumn] {
    switch arrangement {
    case .sections:
      sections(of: chart).map {
        ChartColumn(id: .section($0.id), title: $0.title, colour: $0.colour, notes: $0.notes)
      }
    case .clusters:
      clusterColumns(of: chart)
    }
  }

  /// The clusters that have notes on the chart by number, then the notes that are in none.
  private func clusterColumns(of chart: ChartID) -> [ChartColumn] {
    let notes = Dictionary(grouping: notes(on: chart), by: \.cluster).mapValues { $0.map(\.id) }
    let named = clusters.compactMap { cluster in
      notes[cluster.id].map { ids in
        ChartColumn(id: .cluster(cluster.id), title: cluster.name, colour: nil, notes: ids)
      }
    }
    let rest = ChartColumn(
      id: .cluster(nil), title: "In no cluster", colour: nil, notes: notes[nil] ?? [])
    return rest.notes.isEmpty && !named.isEmpty ? named : named + [rest]
  }
}
