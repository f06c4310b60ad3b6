import Facilitation
import Screen

extension Model {
  /// Takes in the mouse; of a press that changes nothing to be seen it is said that it did not.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    if let grip = pointer.grip, event.kind != .press { return move(grip, with: event) }
    guard event.kind == .press else { return scroll(with: event) }
    if pointer.grip != nil, event.button == .right { return letGo() }
    pointer.grip = nil
    let isSecond = event.button == .left && pointer.press(at: event.point, at: now)
    let before = (frame: view(), notice: notice)
    if let key = before.frame.key(at: event.point), event.button == .left {
      return handle(.key(key))
    }
    let effects = press(event, isSecond: isSecond)
    if effects.isEmpty, layers.isEmpty, pointer.grip == nil, view() == before.frame {
      // A warning may have been said once more.
      guard notice?.kind != .warning else { return [] }
      say(.information, "A click there changes nothing.\(helpSentence)")
    } else if notice == before.notice {
      notice = nil
    }
    return effects
  }

  /// Layers first, then the tabs, then the page.
  ///
  /// The middle button is left to the terminal, which
  /// pastes with it.
  private mutating func press(_ event: MouseEvent, isSecond: Bool) -> [Effect] {
    guard event.button != .middle else { return [] }
    if let layer = layers.last { return press(event, on: layer) }
    if actor.seat == .facilitator, session != nil,
      let tab = Tab.all(in: chrome.tabs).first(where: { $0.rect.contains(event.point) })
    {
      return show(tab.page)
    }
    // What the first press chose may have moved from under the pointer.
    if isSecond, let opening, pointer.hasChosen { return attempt(opening) }
    pointer.hasChosen = hitsSomething(at: event.point)
    return pressOnPage(event)
  }

  /// Chooses what stands at a point of a page.
  private mutating func pressOnPage(_ event: MouseEvent) -> [Effect] {
    let inside = pointOnPage(event.point)
    switch page {
    case .lobby: pressInLobby(at: event.point)
    case .agenda: pressOnAgenda(at: inside)
    case .groups: pressOnGroups(at: inside)
    case .charts, .helper: pressOnCharts(event)
    case .vote: return pressOnVote(event, at: inside)
    case .timeline: pressOnTimeline(at: inside)
    case .replay: pressOnReplay(at: event.point)
    default: break
    }
    return []
  }

  /// A point of the window as a point of the room for the page.
  func pointOnPage(_ point: Point) -> Point {
    point.moved(columns: -chrome.body.left, rows: -chrome.body.top)
  }

  /// What a double click does: opens what is chosen.
  private var opening: Action? {
    switch page {
    case .lobby: .lobby(.open)
    case .agenda: .agenda(.open)
    case .charts: .charts(.read)
    case .helper: .helper(.read)
    case .groups: .groups(.editPerson)
    case .vote: vote.ballot == nil ? .vote(.read) : nil
    case .reportBack, .report, .projector, .timeline, .replay: nil
    }
  }

  /// Whether there is something at a point that can be opened.
  private func hitsSomething(at point: Point) -> Bool {
    switch page {
    case .lobby: lobbyItem(at: point) != nil
    case .agenda: agendaLine(at: pointOnPage(point)) != nil
    case .charts, .helper: chartHit(at: point)?.choice.note != nil
    case .groups: groupsPerson(at: pointOnPage(point)) != nil
    case .vote: voteTarget(at: pointOnPage(point)) != nil
    case .reportBack, .report, .projector, .timeline, .replay: false
    }
  }

  /// What the wheel is over moves; on a page that knows no mouse it moves as the arrows do.
  private mutating func scroll(with event: MouseEvent) -> [Effect] {
    guard event.kind == .wheelUp || event.kind == .wheelDown else { return [] }
    let step = event.kind == .wheelUp ? -1 : 1
    let key = Key(step < 0 ? .up : .down)
    if let layer = layers.last { return press(key, on: layer) }
    if page == .charts || page == .helper, scrollCharts(by: step, at: event.point) { return [] }
    if page == .lobby, let list = lobbyList(at: event.point), list != lobby.list {
      lobby.switchList()
    }
    return handle(.key(key))
  }
}
