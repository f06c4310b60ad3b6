/// What a facilitator prepares: a session that can be run again and again.
///
/// A session embeds the plan as it was when the session was made.
public struct Plan: Hashable, Codable, Sendable {
  /// The short name in file names and commands, such as `localizing-data`.
  public var slug: String
  /// The title.
  public var title: String
  /// What the session is for.
  public var purpose: String
  /// The one question that the room works on.
  public var question: String
  /// How many people it can be run with.
  public var people: ClosedRange<Int>
  /// How many minutes it takes.
  public var minutes: ClosedRange<Int>
  /// How hard it is to facilitate.
  public var difficulty: Difficulty
  /// What has to be in the room.
  public var materials: [String] = []
  /// What has to be done beforehand, a checklist.
  public var preparation: [String] = []
  /// The roles and what each does.
  public var roles: [PlanRole] = []
  /// What the groups are asked to hold to.
  public var groupRules: [String] = []
  /// How many people one helper can write for: 6–10 by custom.
  public var peoplePerHelper: ClosedRange<Int> = 6...10
  /// The breakout groups; empty where they are made in the room.
  public var groups: [PlanGroup] = []
  /// The sheets that hang from the start.
  public var charts: [PlanChart] = []
  /// The steps, in order.
  public var parts: [PlanPart] = []
  /// The dot-votes prepared, as drafts.
  public var votes: [PlanVote] = []
  /// Optional extras.
  public var extras: [String] = []
  /// Further reading.
  public var links: [PlanLink] = []
  /// Whose work the plan is.
  public var credit: String = ""
  /// What each label allows, in the order of the plan; empty where nothing was agreed.
  public var sharing: [PlanSharing] = []
  /// What those who complete it are given; nil for nothing.
  public var certificate: PlanCertificate?
  /// How far a note may travel unless it says otherwise.
  public var defaultLabel: Label = .public
  /// How a report names who wrote, unless its reader asks otherwise.
  public var attribution: Attribution = .group
  /// Days after the session until its file is to be disposed of; nil where it may be kept.
  public var retentionDays: Int?
  /// Whether facilitators and helpers vote too.
  public var staffVote: Bool = false
  /// Whether a helper reads the charts of other groups as well.
  public var helpersSeeOtherGroups: Bool = true

  /// A plan with what every plan must say; the rest is set after.
  public init(
    slug: String, title: String, purpose: String, question: String, people: ClosedRange<Int>,
    minutes: ClosedRange<Int>, difficulty: Difficulty
  ) {
    self.slug = slug
    self.title = title
    self.purpose = purpose
    self.question = question
    self.people = people
    self.minutes = minutes
    self.difficulty = difficulty
  }
}

/// How hard a plan is to facilitate.
public enum Difficulty: String, Codable, CaseIterable, Sendable {
  case easy, medium, hard
}

/// How a report names those who wrote.
public enum Attribution: String, Codable, CaseIterable, Sendable {
  /// Not at all.
  case none
  /// By their group.
  case group
  /// By their name where it is known.
  case name
}

/// A role in the room and what it does.
public struct PlanRole: Hashable, Codable, Sendable {
  /// The role, such as `Helper`.
  public var name: String
  /// What whoever has it does.
  public var duty: String

  /// A role with its duty.
  public init(name: String, duty: String) {
    self.name = name
    self.duty = duty
  }
}

/// Something to read or to hand out.
public struct PlanLink: Hashable, Codable, Sendable {
  /// What it is.
  public var title: String
  /// Where it is; empty where it is on paper alone.
  public var address: String

  /// A link with its title.
  public init(title: String, address: String = "") {
    self.title = title
    self.address = address
  }
}
