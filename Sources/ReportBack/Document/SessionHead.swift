public import Facilitation

/// What session a report is on, who was there, and what the report leaves out.
public struct SessionHead: Hashable, Encodable, Sendable {
  /// The title.
  public var title: String
  /// The question that the room worked on; nil where there is none.
  public var question: String?
  /// The day, as `2026-11-21`; nil where it is not known.
  public var date: String?
  /// Where it was held; nil where that is not said.
  public var place: String?
  /// The time zone that every time of the report is told in, such as `Africa/Nairobi`.
  public var zone: String
  /// When the first part was started.
  public var startedAt: LocalTime?
  /// When the session was closed; nil while it is open.
  public var endedAt: LocalTime?
  /// The moment of the session that the report tells of; nil for the session as it stands.
  public var asOf: LocalTime?
  /// Who facilitated; nil where it is not said, or nobody is named.
  public var facilitator: String?
  /// Those with a role of their own, by role.
  public var staff: [StaffLine]
  /// How many participants there are.
  public var participants: Int
  /// How many of the participants are in the room.
  public var present: Int
  /// The groups and how many members each has.
  public var groups: [GroupSize]
  /// How many participants are in no group.
  public var ungrouped: Int
  /// Who the report is for.
  public var audience: Audience
  /// How the report names those who wrote.
  public var attribution: Attribution
  /// The label of whatever bears no mark in the Markdown: the plan's, where the audience may read it.
  public var unmarked: Label
  /// What was agreed on each label; empty where nothing was.
  public var sharing: [SharingLine]
  /// How much the audience may not read, by label, notes that are private still last; labels without
  /// any are left out.
  public var withheld: [WithheldCount]
}

/// What may be done with what has a label.
public struct SharingLine: Hashable, Encodable, Sendable {
  /// The label.
  public var label: Label
  /// Who may have it, and on what terms.
  public var terms: String
}

/// Those who have one role.
public struct StaffLine: Hashable, Encodable, Sendable {
  /// The role.
  public var role: Participant.Role
  /// How many have it.
  public var count: Int
  /// Their names where they are known, by slot; empty where nobody is named.
  public var names: [String]
}

/// How big a group is.
public struct GroupSize: Hashable, Encodable, Sendable {
  /// The group's name; nil where no group is named.
  public var name: String?
  /// How many members it has, helpers not counted.
  public var members: Int
}

/// How much with a label a report withholds; that is all that it tells of it.
public struct WithheldCount: Hashable, Encodable, Sendable {
  /// The label; nil for notes that their groups have not revealed, whatever their label.
  public var label: Label?
  /// How many notes.
  public var notes: Int
  /// How many headlines, points, actions, reasons and the like.
  public var statements: Int
}
