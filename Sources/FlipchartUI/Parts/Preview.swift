import Screen

/// Whether a facilitator sees beside the work what the projector shows.
public enum Preview: Sendable {
  /// Where the window is so wide that the page keeps the room of a common one.
  case wide
  /// Wherever there is room at all.
  case shown
  /// Not.
  case hidden

  /// The narrowest window in which there is room at all.
  static let least = 120
  /// The narrowest window in which it is seen by itself.
  static let ample = 160

  /// Whether it is seen in a window of that size.
  func isSeen(in size: Size) -> Bool {
    switch self {
    case .wide: size.columns >= Self.ample
    case .shown: size.columns >= Self.least
    case .hidden: false
    }
  }
}
