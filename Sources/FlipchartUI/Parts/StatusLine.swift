import Facilitation
import Screen

extension Model {
  /// The notice in as many lines as it needs, at most three; one empty line where there are hints.
  var statusLines: [String] {
    guard let notice else { return [""] }
    let text = "\(notice.kind.mark) \(notice.text)"
    let lines = WrappedText(text, columns: max(1, size.columns - 2)).lines.map(\.text)
    return lines.clipped(to: 3, columns: max(1, size.columns - 2))
  }

  /// Draws the notice, or the keys that are of use now.
  func drawStatus(on canvas: inout Canvas) {
    guard let notice else { return drawHints(on: &canvas) }
    canvas.fill(canvas.bounds, role: notice.kind.role)
    canvas.write(lines: statusLines, at: Point(x: 1, y: 0))
  }

  /// The page's hints, of what can be done now, at the left; at the right those that every page has.
  private func drawHints(on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, role: .statusBar)
    // A dialog has the keys, or the line of the discussion, and says which they are.
    let isDiscussing = page == .reportBack && reportBack.line.isOpen
    guard layers.isEmpty, !isDiscussing else { return }
    let room = canvas.size.columns - 2
    let actions = Keymap.actions(on: page, at: actor.seat)
    let own = actions.filter { !$0.isGeneral && availability(of: $0) == .enabled && moment == nil }
      .compactMap(hint)
    let always = generalHints(of: actions, beside: own, in: room)
    let width = always.columns
    canvas.hints(always, at: Point(x: canvas.size.columns - 1 - width, y: 0), width: width)
    canvas.hints(own, at: Point(x: 1, y: 0), width: room - width - 3)
  }

  /// The hints that every page has; undo gives way where few of the page's own would be left.
  private func generalHints(
    of actions: [Action], beside own: [KeyHint], in room: Int
  ) -> [KeyHint] {
    // A line of text takes the keys that most hints name.
    if vote.line.isOpen, page == .vote { return [] }
    let general = actions.filter(\.isGeneral)
    let hints = general.compactMap(hint)
    let left = room - hints.columns - 3
    return Array(own.prefix(Self.fewHints)).columns > left
      ? general.filter { $0 != .general(.undo) }.compactMap(hint) : hints
  }

  /// How many hints of its own a page has at least before undo is hinted at.
  private static var fewHints: Int { 5 }

  /// An action as the status line hints at it; undo names what it would take back.
  private func hint(for action: Action) -> KeyHint? {
    if action == .general(.search), size.columns < 100 { return nil }
    guard let word = action.hint, let key = Keymap.keys(for: action, on: page).first else {
      return nil
    }
    guard action == .general(.undo) else { return KeyHint(key, word) }
    guard moment == nil, let title = undoTitle else { return nil }
    let room = size.columns - 90
    let detail = room > 8 ? " \(title.truncated(to: min(room, 30)))" : ""
    return KeyHint(key, word + detail)
  }
}

extension Notice.Kind {
  /// The sign before the sentence.
  fileprivate var mark: String {
    switch self {
    case .information: "·"
    case .success: "✓"
    case .warning: "!"
    case .refusal: "✗"
    }
  }

  /// The role of the sentence.
  var role: Role {
    switch self {
    case .information: .notice
    case .success: .success
    case .warning: .warning
    case .refusal: .refusal
    }
  }
}
