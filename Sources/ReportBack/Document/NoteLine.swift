public import Facilitation

/// A note as a report shows it in its place.
public struct NoteLine: Hashable, Encodable, Sendable {
  /// The number, written `#12`.
  public var number: Int
  /// The text, which may have several lines.
  public var text: String
  /// How far it may travel.
  public var label: Label
  /// The group whose chart it is on; nil for the plenary's, or where nobody is named.
  public var group: String?
  /// The member who said it, by name or slot; nil where that is not known or not to be said.
  public var member: String?
  /// Its dots in each revealed round in which it could be voted for.
  public var dots: [DotCount]
  /// Whether it was set aside in the parking lot.
  public var parked: Bool
  /// Whether it is private still, and so for those alone who may read everything.
  public var isPrivate: Bool
  /// What was merged with it and may be read too, by number.
  public var merged: [MergedLine]
}

/// A note that says the same as the one it was merged with.
public struct MergedLine: Hashable, Encodable, Sendable {
  /// The number, written `#15`.
  public var number: Int
  /// The text; nil where it is the same to the letter.
  public var text: String?
  /// How far it may travel.
  public var label: Label
  /// The group whose chart it hung on; nil for the plenary's, or where nobody is named.
  public var group: String?
}

/// The dots that something got in one round.
public struct DotCount: Hashable, Encodable, Sendable {
  /// The round's title.
  public var round: String
  /// How many dots.
  public var dots: Int
}

/// A note with all that is known of it.
public struct NoteRecord: Hashable, Encodable, Sendable {
  /// The note as it is shown elsewhere.
  public var note: NoteLine
  /// When it was written; nil for those who were not there, to whom a gap in the times would tell
  /// when something was written that is withheld.
  public var writtenAt: LocalTime?
  /// The title of its chart.
  public var chart: String
  /// The heading of its section.
  public var section: String
  /// The name of its cluster; nil where it is in none that the audience may know of.
  public var cluster: String?
  /// The number of the note that stands for it; nil where it hangs itself, or that is withheld.
  public var mergedInto: Int?
}
