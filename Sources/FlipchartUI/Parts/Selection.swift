/// What is chosen in a list: it follows the thing and not the row, and moves on to the neighbour
/// when the thing goes.
struct Selection<ID: Hashable & Sendable>: Equatable, Sendable {
  /// What is chosen; nil in an empty list.
  private(set) var id: ID?
  /// The row where it was last seen.
  private(set) var row = 0
  /// What is to be chosen as soon as it is there.
  private var awaited: ID?

  /// Finds the thing again in a list that may have changed.
  mutating func settle(in ids: [ID]) {
    if let wanted = awaited, ids.contains(wanted) {
      id = wanted
      awaited = nil
    }
    if let id, let place = ids.firstIndex(of: id) {
      row = place
    } else {
      row = min(row, max(0, ids.count - 1))
      id = ids.indices.contains(row) ? ids[row] : nil
    }
  }

  /// Moves by so many rows, as far as the ends of the list.
  mutating func move(by step: Int, in ids: [ID]) {
    settle(in: ids)
    guard !ids.isEmpty else { return }
    row = min(max(0, row + step), ids.count - 1)
    id = ids[row]
  }

  /// Chooses a thing; one that is not in the list is left to `settle`.
  mutating func choose(_ id: ID, in ids: [ID]) {
    self.id = id
    settle(in: ids)
  }

  /// Chooses what is about to be made, once it is there.
  mutating func expect(_ id: ID) {
    awaited = id
  }
}

extension Int {
  /// Further than any list reaches, and small enough to be added to any row.
  static let longWay = 1_000_000_000
}
