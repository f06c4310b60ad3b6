public import Facilitation

/// What one breakout group said, or all of them together where none is named.
public struct GroupReport: Hashable, Encodable, Sendable {
  /// The name; nil for all groups together.
  public var name: String?
  /// Whose view it takes, or what it works on; nil where that is not said.
  public var purpose: String?
  /// How many members it has, helpers not counted.
  public var members: Int
  /// How many helpers write for it.
  public var helpers: Int
  /// The helpers' names where they are known; empty where nobody is named.
  public var helperNames: [String]
  /// Who spoke in plenary; nil where that is not said, or nobody is named.
  public var presenter: String?
  /// The one line to remember; nil where there is none.
  public var headline: String?
  /// How far the headline may travel.
  public var headlineLabel: Label
  /// What it said in plenary.
  public var points: [PointLine]
  /// Its charts with the sections that make a checklist.
  public var charts: [ChartReport]
  /// How many of its notes are among the barriers of chapter 5.
  public var barriers: Int
  /// How many of its notes are among the opportunities of chapter 5.
  public var opportunities: Int
}

/// One point that a group made in plenary.
public struct PointLine: Hashable, Encodable, Sendable {
  /// What was said.
  public var text: String
  /// What it echoes; nil where it is new to the reader.
  public var echo: NoteReference?
  /// How far it may travel.
  public var label: Label
}

/// A pointer to a note elsewhere in the report.
public struct NoteReference: Hashable, Encodable, Sendable {
  /// The number; nil where the note was taken down and the reader cannot look it up.
  public var number: Int?
  /// The text; nil where the note was taken down.
  public var text: String?
  /// The group whose chart it is on; nil for the plenary's, or where nobody is named.
  public var group: String?
  /// How far the note may travel; nil where it was taken down.
  public var label: Label?
  /// Whether the note was taken down since.
  public var takenDown: Bool
  /// The number of the note that stands for it; nil where it hangs itself, or that is withheld.
  public var mergedInto: Int?
}

/// A sheet and its checklist.
public struct ChartReport: Hashable, Encodable, Sendable {
  /// The title.
  public var title: String
  /// The questions that stand on it.
  public var prompts: [String]
  /// Its sections for points, from left to right.
  public var sections: [SectionReport]
  /// What stands in its rows; nil where it is no table.
  public var table: TableReport?
  /// How many of its notes stand in chapter 5.
  public var elsewhere: Int
}

/// A column of a sheet and its notes.
public struct SectionReport: Hashable, Encodable, Sendable {
  /// The heading.
  public var title: String
  /// Its notes by cluster, in the order in which the clusters came to be; those in none at the end.
  public var clusters: [ClusteredNotes]
}

/// Notes of one section that belong together.
public struct ClusteredNotes: Hashable, Encodable, Sendable {
  /// The name of the cluster; nil for notes in none.
  public var cluster: String?
  /// How far the name of the cluster may travel.
  public var label: Label
  /// The notes, from top to bottom; at least one.
  public var notes: [NoteLine]
}
