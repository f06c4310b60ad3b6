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
  /// Its columns, at least one.
  public var sections: [PlanSection]

  /// A sheet with its columns.
  public init(title: String, owner: PlanOwner, prompts: [String] = [], sections: [PlanSection]) {
    self.title = title
    self.owner = owner
    self.prompts = prompts
    self.sections = sections
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
