public import Facilitation

/// What people shared, what the plan points to, and whose work it is.
public struct ResourceReport: Hashable, Encodable, Sendable {
  /// What people shared in the session.
  public var shared: [ResourceLine]
  /// What the plan points to.
  public var reading: [ResourceLine]
  /// Whose work the plan is; nil where that is not said.
  public var credit: String?
}

/// Something to read or use.
public struct ResourceLine: Hashable, Encodable, Sendable {
  /// What it is.
  public var title: String
  /// Who shared it; where people are not named, that it is somebody of a group, if that may be told.
  public var who: String?
  /// Where it is found; nil where it is on paper alone.
  public var link: String?
  /// How far it may travel.
  public var label: Label
}
