/// What a session is made from.
public struct SessionSetup: Hashable, Codable, Sendable {
  /// The plan.
  public var plan: Plan
  /// The head of the session.
  public var details: SessionDetails
  /// How many participants: slots without names.
  public var people: Int
  /// How many groups; nil for as many as the plan has.
  public var groups: Int?
  /// What shuffles the people into groups; nil leaves them in none.
  public var seed: UInt64?

  /// A session to be made.
  public init(
    plan: Plan, details: SessionDetails, people: Int = 0, groups: Int? = nil, seed: UInt64? = nil
  ) {
    self.plan = plan
    self.details = details
    self.people = people
    self.groups = groups
    self.seed = seed
  }
}
