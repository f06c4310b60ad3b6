/// Whose a chart is, as planned.
public enum PlanOwner: Hashable, Codable, Sendable {
  /// The whole room's.
  case plenary
  /// The group's of this name.
  case group(String)
  /// One chart like it for every group that the session has.
  case eachGroup
}

/// A sheet as planned.
public struct PlanChart: Hashable, Codable, Sendable {
  /// The title, unique in the plan.
  public var title: String
  /// Whose it is.
  public var owner: PlanOwner
  /// The questions that stand on it.
  public var prompts: [String]
  /// Its columns for notes, at least one; none where it is a table.
  public var sections: [PlanSection]
  /// What every row of it says, where it is a table; else empty.
  public var fields: [PlanField]
  /// The rows that a table has from the start, by what stands in their first field.
  public var rows: [String]

  /// A sheet with its columns.
  public init(
    title: String, owner: PlanOwner, prompts: [String] = [], sections: [PlanSection] = [],
    fields: [PlanField] = [], rows: [String] = []
  ) {
    self.title = title
    self.owner = owner
    self.prompts = prompts
    self.sections = sections
    self.fields = fields
    self.rows = rows
  }
}

/// A column of a sheet as planned.
public struct PlanSection: Hashable, Codable, Sendable {
  /// The heading, unique in its chart.
  public var title: String
  /// What the report makes of its notes.
  public var kind: SectionKind
  /// The paper that its notes have unless they say otherwise.
  public var colour: NoteColour

  /// A column of this kind and paper.
  public init(title: String, kind: SectionKind = .points, colour: NoteColour = .yellow) {
    self.title = title
    self.kind = kind
    self.colour = colour
  }
}

/// What the report makes of a section's notes.
public enum SectionKind: String, Codable, CaseIterable, Sendable {
  /// Points of a checklist.
  case points
  /// Barriers, which have a chapter of their own.
  case barriers
  /// Opportunities, which have a chapter of their own.
  case opportunities
}
