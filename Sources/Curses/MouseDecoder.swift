import CNcurses
import Screen

/// Turns what ncurses says of the mouse into events.
enum MouseDecoder {
  /// What ncurses should tell: presses and releases as they are.
  ///
  /// Clicks are left out, or ncurses would make one of a press and a release that come together.
  static let mask =
    table.reduce(0) { $0 | $1.bit } | curses_with_shift | curses_with_control | curses_with_alt

  /// The events that ncurses has gathered, in order; it gives the last one first.
  static func takeAll() -> [MouseEvent] {
    var events: [MouseEvent] = []
    var event = MEVENT()
    while getmouse(&event) == OK {
      let point = Point(x: Int(event.x), y: Int(event.y))
      if let known = decode(state: event.bstate, at: point) { events.append(known) }
    }
    return events.reversed()
  }

  static func decode(state: mmask_t, at point: Point) -> MouseEvent? {
    guard let match = table.first(where: { state & $0.bit != 0 }) else { return nil }
    return MouseEvent(match.kind, button: match.button, at: point, modifiers: modifiers(state))
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
