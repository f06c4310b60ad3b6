public import Facilitation

/// Something that dots could be put on, as far as the audience may know of it.
public struct VoteTarget: Hashable, Encodable, Sendable {
  /// What can be voted on.
  public enum Kind: String, Encodable, Sendable {
    case note, cluster
  }

  /// Whether it can be looked up in the report.
  public enum Visibility: String, Encodable, Sendable {
    /// With its text, and a note with its number.
    case shown
    /// Taken away since the round was opened; with the number of a note at most.
    case removed
  }

  /// What it is.
  public var kind: Kind
  /// Whether it can be looked up in the report.
  public var visibility: Visibility
  /// The number of a note.
  public var number: Int?
  /// The text of a note or the name of a cluster.
  public var text: String?
  /// How far it may travel; nil for what was taken down.
  public var label: Label?
}
