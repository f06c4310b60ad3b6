public import Facilitation

/// Which report is wanted.
public struct ReportRequest: Hashable, Sendable {
  /// Who it is for.
  public var audience: Audience
  /// How it names who wrote.
  public var attribution: Attribution

  /// A report for an audience.
  public init(audience: Audience, attribution: Attribution) {
    self.audience = audience
    self.attribution = attribution
  }
}
