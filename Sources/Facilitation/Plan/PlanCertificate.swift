/// What those who completed a plan are given: a certificate, and what is written of their work.
public struct PlanCertificate: Hashable, Codable, Sendable {
  /// What it says of those who hold it, after "has completed".
  public var statement: String
  /// The titles of the tables in which every row must be complete before it is given.
  public var requires: [String]
  /// The titles of the tables that make the written evaluation.
  public var evaluation: [String]
  /// Who signs, each by role.
  public var signedBy: [String]

  /// A certificate.
  public init(
    statement: String, requires: [String] = [], evaluation: [String] = [], signedBy: [String] = []
  ) {
    self.statement = statement
    self.requires = requires
    self.evaluation = evaluation
    self.signedBy = signedBy
  }
}

/// What may be done with what has a label, as those in the room agreed beforehand.
public struct PlanSharing: Hashable, Codable, Sendable {
  /// The label.
  public var label: Label
  /// Who may have it, and on what terms.
  public var terms: String

  /// Terms for a label.
  public init(label: Label, terms: String) {
    self.label = label
    self.terms = terms
  }
}
