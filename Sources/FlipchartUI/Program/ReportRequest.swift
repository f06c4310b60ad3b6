public import Facilitation

/// Which report is wanted.
public struct ReportRequest: Hashable, Sendable {
  /// Who it is for.
  public var audience: Audience
  /// How it names who wrote.
  public var attribution: Attribution
  /// The revision of the session that it tells of; nil for the session as it stands.
  public var revision: Int?

  /// A report for an audience, of the session as it stands.
  public init(audience: Audience, attribution: Attribution) {
    self.audience = audience
    self.attribution = attribution
  }
}
