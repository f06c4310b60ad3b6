extension Session {
  mutating func evolveRows(_ event: Event) {
    switch event {
    case .rowAdded(let row):
      if rows[row.id] == nil, charts[row.chart] != nil { rows[row.id] = row }
    case .rowFilled(let id, let cells):
      rows.update(id) { row in
        for cell in cells where row.cells.indices.contains(cell.field - 1) {
          row.cells[cell.field - 1] = cell.text
        }
      }
    case .rowDropped(let id, let reason): rows.update(id) { $0.dropped = reason }
    case .rowRemoved(let id): rows.remove(id)
    default: break
    }
  }
}
