public import Facilitation

/// Who a report is for and whom it names.
public struct ReportOptions: Hashable, Sendable {
  /// Who reads it: decides which notes are in it.
  public var audience: Audience
  /// How it names people; nil for what suits the plan and the audience.
  ///
  /// By group, a report for the public names no person at all; reports for others name those with a
  /// part to play, such as the owner of an action, and no writer.
  public var attribution: Attribution?

  /// The moment at which the session was as it is given; nil for the session as it stands now.
  public var moment: Instant?

  /// Options, for the public unless said otherwise.
  public init(
    audience: Audience = .public, attribution: Attribution? = nil, moment: Instant? = nil
  ) {
    self.audience = audience
    self.attribution = attribution
    self.moment = moment
  }

  /// How a report on a session of this plan names people.
  ///
  /// A choice that was made is kept. Otherwise it is the plan's, but never by name outside the
  /// circle of those who held the session.
  public func attribution(for plan: Plan) -> Attribution {
    if let attribution { return attribution }
    return plan.attribution == .name && audience != .internal ? .group : plan.attribution
  }
}
