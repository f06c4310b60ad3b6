public import Facilitation

/// A session to be made from a plan.
public struct NewSession: Equatable, Sendable {
  /// The plan.
  public var plan: Plan
  /// The title; the plan's where nil.
  public var title: String?
  /// Where it is held.
  public var place: String
  /// How many people are expected.
  public var people: Int
  /// How many groups; the plan's where nil.
  public var groups: Int?

  /// A session to be made.
  public init(plan: Plan, title: String?, place: String, people: Int, groups: Int?) {
    self.plan = plan
    self.title = title
    self.place = place
    self.people = people
    self.groups = groups
  }
}
