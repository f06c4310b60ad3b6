import Facilitation

/// Where the projector stands in a scene that does not fit, as far as it was scrolled at its own seat.
struct ProjectorState: Sendable {
  /// What was scrolled; another scene, step or page begins at its top.
  private var scene: Projection?
  private var rows = 0

  /// Which part of a scene that does not fit is seen.
  func place(in session: Session) -> ScenePlace {
    ScenePlace(
      page: session.projection.page, scrolled: session.projection == scene ? rows : 0)
  }

  mutating func scroll(by step: Int, in session: Session) {
    rows = max(0, place(in: session).scrolled + step)
    scene = session.projection
  }
}

/// Which part of a scene that does not fit is seen.
struct ScenePlace: Equatable, Sendable {
  /// The page that the facilitator has turned to, which goes round and round either way.
  var page = 0
  /// How many lines or notes of it were scrolled away at the projector itself.
  var scrolled = 0

  /// Whether nobody has moved it, so that it may follow what happens.
  var isUnmoved: Bool { page == 0 && scrolled == 0 }

  /// The page that is meant, of so many.
  func page(of count: Int) -> Int {
    let count = max(1, count)
    return ((page % count) + count) % count
  }

  /// The first thing that is seen, where the pages begin with these and there are so many things.
  func first(of starts: [Int], total: Int) -> Int {
    let start = starts.isEmpty ? 0 : starts[page(of: starts.count)]
    return max(0, min(start + scrolled, total - 1))
  }
}

/// Which things are seen of those there are: `4–6 of 12`.
func placeText(from first: Int, showing count: Int, of total: Int) -> String {
  count == 1 ? "\(first + 1) of \(total)" : "\(first + 1)–\(first + count) of \(total)"
}
