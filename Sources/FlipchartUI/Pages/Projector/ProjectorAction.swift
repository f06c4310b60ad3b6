import Facilitation
import Screen

/// What can be done at the projector's seat, which changes nothing.
enum ProjectorAction: PageAction {
  case scrollDown, scrollUp

  var title: String {
    switch self {
    case .scrollDown: "Show what does not fit below"
    case .scrollUp: "Show what does not fit above"
    }
  }

  var hint: String? { nil }

  var keys: [Key] {
    switch self {
    case .scrollDown: [Key(.down), Key(.pageDown)]
    case .scrollUp: [Key(.up), Key(.pageUp)]
    }
  }
}

/// Where the projector stands in a scene that does not fit.
struct ProjectorState: Sendable {
  /// The scene that was scrolled; another scene begins at its top.
  private var scene = Spotlight.welcome
  private var rows = 0

  /// The rows that a scene is scrolled down by.
  func scrolled(in spotlight: Spotlight) -> Int {
    spotlight == scene ? rows : 0
  }

  mutating func scroll(by step: Int, in spotlight: Spotlight) {
    rows = max(0, scrolled(in: spotlight) + step)
    scene = spotlight
  }
}

extension Model {
  func availability(of action: ProjectorAction) -> Availability { .enabled }

  mutating func perform(_ action: ProjectorAction) -> [Effect] {
    guard let session else { return [] }
    let step = action == .scrollDown ? 1 : -1
    projector.scroll(by: step, in: session.spotlight)
    return []
  }
}
