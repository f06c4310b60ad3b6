import Facilitation
import Screen

// An earlier moment is looked around in with the pages themselves: a program over the session as it
// was takes the keys, and what it wants done to the session is refused.

extension Model {
  /// What a visit to an earlier moment does with a message; nil where there is no visit, or where the
  /// message is for the present.
  mutating func takeInVisit(_ message: Message) -> [Effect]? {
    guard case .visiting(var past) = visit else { return nil }
    switch message {
    case .input(.hangup): return nil
    case .input(let input): return take(input, in: &past)
    case .reportRendered, .reportExported, .failed:
      let effects = past.update(message)
      visit = .visiting(past)
      return effects
    default: return nil
    }
  }

  private mutating func take(_ input: Input, in past: inout Model) -> [Effect] {
    if input == .key(.escape), past.layers.isEmpty {
      visit = .none
      return []
    }
    let effects = past.update(.input(input))
    (size, theme) = (past.size, past.theme)
    visit = past.page == .timeline ? .none : .visiting(past)
    return effects.filter(\.leavesSessionAlone)
  }

  /// Says why nothing can be changed here.
  mutating func refuseInVisit() -> [Effect] {
    if let moment { say(.warning, moment.sentence) }
    return []
  }

  /// Draws the page of an earlier moment, with a band above it that says so.
  func drawVisit(on canvas: inout Canvas) {
    drawPage(on: &canvas)
    for layer in layers { draw(layer, on: &canvas) }
    guard let moment else { return }
    let band = canvas.bounds.split(top: 1).top
    canvas.fill(band, role: .selected)
    canvas.write(
      " ◂ As it was at \(moment.clock), entry \(moment.revision)", at: band.origin, role: .selected)
    canvas.write(
      "Esc now ".padded(to: 10, .right), at: Point(x: band.right - 10, y: 0), role: .selected)
  }
}

extension Effect {
  /// Whether it changes neither the session nor which one is open.
  fileprivate var leavesSessionAlone: Bool {
    switch self {
    case .renderReport, .exportReport, .switchTheme, .setMouse, .repaint, .bell, .suspend, .quit:
      true
    case .send, .sendAgain, .dropRefused, .listLobby, .openSession, .joinSession, .createSession,
      .leaveSession, .readJournal, .host:
      false
    }
  }
}
