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

extension Model {
  func availability(of action: ProjectorAction) -> Availability { .enabled }

  mutating func perform(_ action: ProjectorAction) -> [Effect] {
    guard let session else { return [] }
    let step = action == .scrollDown ? 1 : -1
    projector.scroll(by: step, in: session)
    return []
  }
}
