/// The agenda as it was run.
public struct AgendaReport: Hashable, Encodable, Sendable {
  /// The steps, in the order of the plan.
  public var parts: [AgendaLine]
  /// Minutes planned in all.
  public var plannedMinutes: Int
  /// Seconds used in all, by what has ended.
  public var usedSeconds: Int
  /// What was still open when the session was closed, each as a sentence without its full stop, as
  /// far as the reader may know of it; empty for a session that is not closed.
  public var leftOpen: [String]
}

/// A step of the agenda, planned and run.
public struct AgendaLine: Hashable, Encodable, Sendable {
  /// How far a step came.
  public enum State: String, Encodable, Sendable {
    case notHeld, unfinished, finished
  }

  /// The title.
  public var title: String
  /// Minutes planned.
  public var plannedMinutes: Int
  /// Seconds granted beyond the plan; negative where it was shortened.
  public var extendedSeconds: Int
  /// How far it came.
  public var state: State
  /// When it was first started; nil where it was not held.
  public var startedAt: LocalTime?
  /// Seconds that it ran; a stretch that still runs is not counted.
  public var usedSeconds: Int
}

/// How evenly the room was heard, counted over the notes that the report shows.
public struct EqualSayReport: Hashable, Encodable, Sendable {
  /// The groups and their notes.
  public var groups: [GroupSay]
  /// Notes on charts of the whole room.
  public var plenary: Int
  /// The members who said something, by slot; empty unless the report names people.
  public var members: [MemberSay]
  /// How many members are known to have said something; nil where nobody is named.
  public var heard: Int?
  /// Notes of which the member is not known; nil where nobody is named.
  public var unattributed: Int?
}

/// How many notes a group wrote.
public struct GroupSay: Hashable, Encodable, Sendable {
  /// The group's name.
  public var group: String
  /// How many members it has.
  public var members: Int
  /// How many notes are on its charts.
  public var notes: Int
}

/// How many notes are a member's.
public struct MemberSay: Hashable, Encodable, Sendable {
  /// The member, by name or slot.
  public var member: String
  /// The member's group; nil where the member is in none.
  public var group: String?
  /// How many notes.
  public var notes: Int
}
