/// A step of the agenda as planned.
public struct PlanPart: Hashable, Codable, Sendable {
  /// The title.
  public var title: String
  /// What kind of step it is.
  public var kind: PartKind
  /// On which day it is held, from 1, where the plan takes several.
  public var day: Int
  /// How long it is planned to take, in minutes.
  public var minutes: Int
  /// What happens, for everybody.
  public var happens: String
  /// What the facilitator says or minds, for the facilitator alone.
  public var speakerNotes: String
  /// Questions to the room.
  public var prompts: [String]
  /// The titles of the charts that are worked on.
  public var charts: [String]
  /// The titles of the votes that are taken.
  public var votes: [String]

  /// A step of so many minutes.
  public init(
    title: String, kind: PartKind, minutes: Int, happens: String = "", speakerNotes: String = "",
    prompts: [String] = [], charts: [String] = [], votes: [String] = [], day: Int = 1
  ) {
    self.title = title
    self.kind = kind
    self.day = day
    self.minutes = minutes
    self.happens = happens
    self.speakerNotes = speakerNotes
    self.prompts = prompts
    self.charts = charts
    self.votes = votes
  }
}

/// What kind of step a part is.
public enum PartKind: String, Codable, CaseIterable, Sendable {
  case introduction, groupWork, vote, reportBack, discussion, `break`, closing
}
