import Facilitation
import Screen

/// The clusters with their keys, how many notes they have, and how many groups raised them.
struct SortingClusters {
  private let lines: [[Span]]
  private let columns: Int

  /// How many rows they take.
  var height: Int { max(1, (lines.count + columns - 1) / columns) }

  init(_ session: Session, in size: Size) {
    columns = max(1, size.columns / 36)
    let most = columns * max(2, size.rows / 3)
    let raised = session.raisedClusters()
    let counts = session.notesPerCluster
    let width = size.columns / columns - 2
    let all = zip(session.clusters, Sorting.keys.map(String.init)).map { cluster, key in
      let detail = "\(counts[cluster.id] ?? 0) · \(raised[cluster.id]?.short ?? "–")"
      let room = max(4, width - detail.columns - 4)
      return [
        Span("\(key) ", .accent), Span("◇ ", .cluster),
        Span(cluster.name.truncated(to: room - 1).padded(to: room), .plain), Span(detail, .dim),
      ]
    }
    let fits = session.clusters.count <= min(all.count, most)
    let shown = fits ? all[...] : all.prefix(most - 1)
    let rest = session.clusters.count - shown.count
    lines = Array(shown) + (fits ? [] : [[Span("/ and \(rest) more by name", .dim)]])
  }

  func draw(on canvas: inout Canvas) {
    if lines.isEmpty {
      canvas.write("No cluster yet: press n to name the first.", at: .zero, role: .dim)
    }
    let width = canvas.size.columns / columns
    for (place, line) in lines.enumerated() {
      canvas.write(line, at: Point(x: place / height * width, y: 1 + place % height))
    }
  }
}
