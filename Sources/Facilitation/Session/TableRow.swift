/// A row of a table.
public struct TableRow: Identifiable, Hashable, Codable, Sendable {
  /// The number, counted over all tables of the session.
  public let id: RowID
  /// The table that it stands in.
  public let chart: ChartID
  /// What stands in each field, empty where nothing does yet.
  public internal(set) var cells: [String]
  /// Whether the plan gave it: its first cell stays, and it is not taken away but dropped.
  public let isGiven: Bool
  /// Why the room has dropped it; nil while it counts.
  public internal(set) var dropped: String?
  /// How far it may travel; nil for the plan's default.
  public internal(set) var label: Label?

  /// A row that counts.
  public init(id: RowID, chart: ChartID, cells: [String], isGiven: Bool = false) {
    self.id = id
    self.chart = chart
    self.cells = cells
    self.isGiven = isGiven
  }

  /// Whether somebody in the room has written in it, or dropped it.
  public var isWritten: Bool {
    dropped != nil || cells.dropFirst(isGiven ? 1 : 0).contains { !$0.isEmpty }
  }

  /// What stands in a field, counted from 0; empty where nothing does.
  public func cell(_ index: Int) -> String {
    cells.indices.contains(index) ? cells[index] : ""
  }
}

/// What is written into one field of a row.
public struct TableCell: Hashable, Codable, Sendable {
  /// The field, counted from 1.
  public var field: Int
  /// What is written; empty for nothing any more.
  public var text: String

  /// Text for a field.
  public init(field: Int, text: String) {
    self.field = field
    self.text = text
  }
}

/// How a row of a table stands.
public enum RowStanding: Hashable, Sendable {
  /// It says all that it needs to.
  case complete
  /// It lacks what these fields need.
  case lacking([PlanField])
  /// The room has dropped it, for this reason.
  case dropped(reason: String)
}
