public import Facilitation

/// A table that the room filled in.
public struct TableReport: Hashable, Encodable, Sendable {
  /// The headings of its fields.
  public var fields: [FieldReport]
  /// Whether the audience may read every row.
  ///
  /// Where it may not, how far the table is and what it lacks is not told, and rows of the plan in
  /// which nothing is written are left out as those are that may not be read.
  public var isWhole: Bool
  /// The rows that the audience may read, those that the plan gave included.
  public var rows: [RowReport]
  /// The notes that its rows could point to and that none does; empty where it points to none, and
  /// where the audience does without some row.
  public var unpaired: [NoteLine]
}

/// A field of a table.
public struct FieldReport: Hashable, Encodable, Sendable {
  /// The heading.
  public var title: String
  /// Whether it is a box to tick.
  public var ticked: Bool
}

/// A row of a table.
public struct RowReport: Hashable, Encodable, Sendable {
  /// How a row stands.
  public enum State: String, Encodable, Sendable {
    case complete, lacking, dropped
  }

  /// The number.
  public var number: Int
  /// What stands in each field; a field is empty where nothing does, or where it may not be told.
  public var cells: [String]
  /// How it stands.
  public var state: State
  /// The fields without which it is not complete; empty for any that is not lacking.
  public var lacks: [String]
  /// Why it was dropped; nil for any other.
  public var droppedBecause: String?
  /// How far it may travel.
  public var label: Label
}
