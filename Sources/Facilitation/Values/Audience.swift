/// Who a report is for, and so what it may say.
public enum Audience: String, Codable, CaseIterable, Sendable {
  /// Everybody: public notes only, the others counted.
  case `public`
  /// Partners under an agreement: all but the urgent notes, which are counted.
  case partners
  /// The organisation itself: everything.
  case `internal`
}
