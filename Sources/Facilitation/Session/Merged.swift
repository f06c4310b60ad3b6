/// Where a note is that says the same as another and was merged into it: it hangs no more, but
/// keeps its number, its text and its label.
///
/// The note that stands for it is its face. Merged notes share the cluster of their face.
public struct Merged: Hashable, Codable, Sendable {
  /// The note that stands for it.
  public var face: NoteID
  /// Where it hung in its section, counted from 0.
  public var place: Int
  /// The cluster that it was in.
  public var cluster: ClusterID?

  /// A note's place behind another.
  public init(face: NoteID, place: Int, cluster: ClusterID? = nil) {
    self.face = face
    self.place = place
    self.cluster = cluster
  }
}

/// Two notes that read alike and are not to be suggested for merging again.
public struct NotePair: Hashable, Codable, Sendable {
  /// The lower number.
  public let first: NoteID
  /// The higher number.
  public let second: NoteID

  /// The pair of two notes, in either order.
  public init(_ one: NoteID, _ other: NoteID) {
    first = min(one, other)
    second = max(one, other)
  }
}

extension NotePair: Comparable {
  /// By the lower number, then by the higher.
  public static func < (one: NotePair, other: NotePair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}
