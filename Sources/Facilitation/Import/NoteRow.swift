/// A note as a table, a list or a line says it, before it has a place on a chart.
public struct NoteRow: Hashable, Sendable {
  /// The line where it begins, from 1.
  public var line: Int
  /// The text.
  public var text: String
  /// The title of its chart; nil where it names none.
  public var chart: String?
  /// The heading of its section; nil where it names none.
  public var section: String?
  /// The name of its group; nil where it names none.
  public var group: String?
  /// Who wrote it, by name or slot; nil where it names nobody.
  public var author: String?
  /// How far it may travel, as a word; nil where it does not say.
  public var label: String?
  /// What it is tagged with, among which there may be labels.
  public var tags: [String]
  /// Whether it was kept to its group.
  public var isPrivate: Bool

  /// A row with a text.
  public init(
    line: Int, text: String, chart: String? = nil, section: String? = nil, group: String? = nil,
    author: String? = nil, label: String? = nil, tags: [String] = [], isPrivate: Bool = false
  ) {
    self.line = line
    self.text = text
    self.chart = chart
    self.section = section
    self.group = group
    self.author = author
    self.label = label
    self.tags = tags
    self.isPrivate = isPrivate
  }
}

/// Where rows go, whatever they say themselves.
public struct NotePlace: Hashable, Sendable {
  /// The chart; nil for the one that each row names, or the first of its group.
  public var chart: Chart?
  /// The title of the section, or a prefix of it; nil for the one that each row names, or else the
  /// chart's first.
  public var section: String?
  /// How far they may travel, unless a row says less far; nil for as far as each row says, or else
  /// the plan.
  public var label: Label?

  /// A place for rows.
  public init(chart: Chart? = nil, section: String? = nil, label: Label? = nil) {
    self.chart = chart
    self.section = section
    self.label = label
  }
}

/// What has become of a row.
public struct PlacedRow: Hashable, Sendable {
  /// The row.
  public var row: NoteRow
  /// The note that it makes.
  public var draft: NoteDraft

  /// How far the note may travel.
  public var label: Label

  /// The tags that say nothing of how far it may travel, and are left out.
  public var unknownTags: [String] { row.tags.filter { Label(tag: $0) == nil } }

  /// Whether it names an author who is nobody in the session.
  public var hasUnknownAuthor: Bool { row.author != nil && draft.member == nil }
}

/// Why a row cannot become a note.
public struct RowFault: Error, Hashable, Sendable {
  /// The line where the row begins, from 1.
  public var line: Int
  /// One sentence for a person.
  public var sentence: String
}

extension Label {
  /// The label that a tag of a board tool says, such as `Confidential` or `urgent!`; nil for none.
  init?(tag: String) {
    let words = tag.foldedWords.split(separator: " ").map(String.init)
    guard let label = words.compactMap(Label.init(rawValue:)).max() else { return nil }
    self = label
  }
}
