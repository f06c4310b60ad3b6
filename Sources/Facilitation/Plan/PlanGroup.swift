/// A breakout group as planned.
public struct PlanGroup: Hashable, Codable, Sendable {
  /// The name, unique in the plan.
  public var name: String
  /// Whose view it takes, or what it works on.
  public var purpose: String
  /// The most members it may have; nil for no bound.
  public var cap: Int?

  /// A group with its purpose.
  public init(name: String, purpose: String = "", cap: Int? = nil) {
    self.name = name
    self.purpose = purpose
    self.cap = cap
  }
}
