extension Session {
  func inverseOfRows(_ event: Event) -> [Event]? {
    switch event {
    case .rowAdded(let row): return [.rowRemoved(row.id)]
    case .rowFilled(let id, let cells):
      guard let row = rows[id] else { return nil }
      return [
        .rowFilled(
          id, cells: cells.map { TableCell(field: $0.field, text: row.cell($0.field - 1)) })
      ]
    case .rowDropped(let id, _): return rows[id].map { [.rowDropped(id, reason: $0.dropped)] }
    case .rowRemoved(let id): return rows[id].map { [.rowAdded($0)] }
    default: return nil
    }
  }

  /// Checks that a step in a table can be taken back, or done again.
  func admitRows(_ event: Event, by actor: Actor) throws(Refusal) {
    switch event {
    case .rowAdded(let row):
      _ = try requireWritable(try requireChart(row.chart), by: actor)
    case .rowFilled(let row, _), .rowDropped(let row, _), .rowRemoved(let row):
      try requireWritable(row, by: actor)
    default: return
    }
  }
}
