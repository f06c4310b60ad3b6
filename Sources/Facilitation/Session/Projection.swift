/// How the projector stands: its scene, and how much of that the room has been shown.
///
/// It is part of the session, so that a projector that dies comes back to what it showed.
public struct Projection: Hashable, Codable, Sendable {
  /// The scene; never `blank`.
  public internal(set) var scene: Spotlight
  /// How many of the scene's steps are seen; nil for all of them.
  public internal(set) var steps: Int?
  /// Which page of what does not fit is seen; after the last comes the first again.
  public internal(set) var page = 0
  /// Whether nothing is seen for now.
  public internal(set) var isDark = false

  /// The most pages that a projector is turned by, either way.
  static let farthestPage = 1_000

  /// A scene from its beginning.
  init(_ scene: Spotlight) {
    self.scene = scene
  }

  /// Folds in what was done at the projector; ignores everything else.
  mutating func evolve(_ event: Event) {
    switch event {
    case .spotlightMoved(.blank): darken()
    case .spotlightMoved(let spotlight): self = Projection(spotlight)
    case .stepsShown(let count): steps = count
    case .pageTurned(let page): self.page = page
    case .projectorLit: isDark = false
    default: break
    }
  }

  /// A note that was shown on purpose is not shown again by lighting the projector.
  private mutating func darken() {
    isDark = true
    if case .disclosed(let note) = scene { scene = .note(note) }
  }
}

extension Session {
  /// What the projector shows; `blank` while it is dark.
  public var spotlight: Spotlight { projection.isDark ? .blank : projection.scene }

  /// How many steps a scene is built up in; nil where it is always shown whole.
  ///
  /// The places of a result count from the last, those without a dot as one; the points of a
  /// report-back and the prompts of a part count from the first.
  public func steps(of spotlight: Spotlight) -> Int? {
    switch spotlight {
    case .round(let id): rounds[id]?.outcome.map { Set($0.ranking.map(\.rank)).count }
    case .reportBack(let group): reportBackForRoom(of: group).points.count
    case .prompts(let part): agenda.parts[part].map(\.plan.prompts.count)
    default: nil
    }
  }
}
