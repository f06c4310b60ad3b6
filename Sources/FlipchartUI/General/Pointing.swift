import Facilitation
import Screen

extension Model {
  /// Takes in the mouse; of a press that changes nothing to be seen it is said that it did not.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    guard event.kind == .press, layers.isEmpty else { return take(event) }
    let before = (frame: view(), notice: notice)
    let effects = take(event)
    if effects.isEmpty, view() == before.frame {
      say(.information, "A click there changes nothing.\(helpSentence)")
    } else if notice == before.notice {
      notice = nil
    }
    return effects
  }

  /// Layers first, then the tabs, then the page.
  private mutating func take(_ event: MouseEvent) -> [Effect] {
    if let layer = layers.last { return point(event, on: layer) }
    if event.kind == .press, actor.seat == .facilitator,
      let tab = Tab.all(in: chrome.tabs).first(where: { $0.rect.contains(event.point) }),
      session != nil
    {
      return show(tab.page)
    }
    switch page {
    case .charts: return pointOnCharts(event)
    case .helper: return pointOnHelper(event)
    default: return event.kind == .press ? press(at: event.point) : scroll(with: event)
    }
  }

  /// Chooses what stands at a point of a page.
  private mutating func press(at point: Point) -> [Effect] {
    let body = chrome.body
    let inside = point.moved(columns: -body.left, rows: -body.top)
    switch page {
    case .lobby: pressInLobby(at: point)
    case .agenda: pressOnAgenda(at: inside)
    case .groups: pressOnGroups(at: inside)
    case .vote: pressOnVote(at: inside)
    case .timeline: pressOnTimeline(at: inside)
    default: break
    }
    return []
  }

  /// On a page that knows no mouse the wheel moves as the arrows do.
  private mutating func scroll(with event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .wheelUp: handle(.key(Key(.up)))
    case .wheelDown: handle(.key(Key(.down)))
    default: []
    }
  }
}
