/// A flipchart sheet: a title, prompts, and one or more sections.
public struct Chart: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: ChartID
  /// The title.
  public var title: String
  /// The group whose it is; nil for the plenary's.
  public var owner: GroupID?
  /// The questions that stand on it.
  public var prompts: [String]
  /// Its sections, from left to right.
  public internal(set) var sections: [SectionID]
  /// What every row of it says, where it is a table; else empty.
  public let fields: [PlanField]
  /// The title of the planned sheet that it was made of; nil where the room hung it.
  public let planned: String?

  /// A sheet without sections.
  public init(
    id: ChartID, title: String, owner: GroupID? = nil, prompts: [String] = [],
    fields: [PlanField] = [], planned: String? = nil
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.prompts = prompts
    self.fields = fields
    self.planned = planned
    sections = []
  }

  /// Whether it has rows in place of notes.
  public var isTable: Bool { !fields.isEmpty }
}

/// A column of a chart, with its notes from top to bottom.
public struct Section: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: SectionID
  /// The chart that it stands on.
  public let chart: ChartID
  /// The heading.
  public var title: String
  /// What the report makes of its notes.
  public var kind: SectionKind
  /// The paper that its notes have unless they say otherwise.
  public var colour: NoteColour
  /// Its notes, from top to bottom.
  public internal(set) var notes: [NoteID]

  /// A column without notes.
  public init(
    id: SectionID, chart: ChartID, title: String, kind: SectionKind = .points,
    colour: NoteColour = .yellow
  ) {
    self.id = id
    self.chart = chart
    self.title = title
    self.kind = kind
    self.colour = colour
    notes = []
  }
}
