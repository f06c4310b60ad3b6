import CNcurses
import Screen

/// Turns what ncurses says of the mouse into events.
struct MouseDecoder {
  /// The button that is down; ncurses does not say which one a motion is made with.
  private var held: MouseEvent.Button?

  /// What ncurses should tell: presses and releases as they are, and motion.
  ///
  /// Clicks are left out, or ncurses would make one of a press and a release that come together.
  private static let mask =
    table.reduce(curses_mouse_moved) { $0 | $1.bit } | curses_with_shift | curses_with_control
    | curses_with_alt

  /// Asks the terminal to tell of the mouse, or to keep it for itself.
  ///
  /// - Returns: whether the terminal tells of it from now on.
  static func listen(_ listens: Bool) -> Bool {
    mousemask(listens ? mask : 0, nil)
    return listens && has_mouse()
  }

  /// The events that ncurses has gathered, in order; it gives the last one first.
  mutating func takeAll() -> [MouseEvent] {
    var raw: [MEVENT] = []
    var event = MEVENT()
    while getmouse(&event) == OK { raw.append(event) }
    return raw.reversed().compactMap {
      decode(state: $0.bstate, at: Point(x: Int($0.x), y: Int($0.y)))
    }
  }

  /// The event behind a state; motion without a button is none.
  private mutating func decode(state: mmask_t, at point: Point) -> MouseEvent? {
    let modifiers = MouseDecoder.modifiers(state)
    if state & curses_mouse_moved != 0 {
      return held.map { MouseEvent(.drag, button: $0, at: point, modifiers: modifiers) }
    }
    guard let match = MouseDecoder.table.first(where: { state & $0.bit != 0 }) else { return nil }
    switch match.kind {
    case .press: held = match.button
    case .release: held = nil
    default: break
    }
    return MouseEvent(match.kind, button: match.button, at: point, modifiers: modifiers)
  }

  private static let table: [(bit: mmask_t, kind: MouseEvent.Kind, button: MouseEvent.Button)] = [
    (curses_wheel_up, .wheelUp, .none),
    (curses_wheel_down, .wheelDown, .none),
    (curses_left_pressed, .press, .left),
    (curses_left_released, .release, .left),
    (curses_middle_pressed, .press, .middle),
    (curses_middle_released, .release, .middle),
    (curses_right_pressed, .press, .right),
    (curses_right_released, .release, .right),
  ]

  private static func modifiers(_ state: mmask_t) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if state & curses_with_shift != 0 { modifiers.insert(.shift) }
    if state & curses_with_control != 0 { modifiers.insert(.control) }
    if state & curses_with_alt != 0 { modifiers.insert(.alt) }
    return modifiers
  }
}
