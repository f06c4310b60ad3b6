import Facilitation
import FlipchartUI
import Screen
import Support

/// Everybody who looks.
enum Seats {
  static let all: [Actor] = [
    .facilitator, Actor(.helper(1), name: "Amina"), Actor(.helper(2)), Actor(.projector),
    Actor(.organiser),
  ]

  /// One that follows from an input: to look with all eyes at each would try few inputs.
  static func one(for bytes: [UInt8]) -> Actor {
    all[bytes.reduce(0) { $0 &+ Int($1) } % all.count]
  }
}

/// What stands on a screen.
enum ScreenWindow {
  /// Expects that a session can be looked at on every page.
  static func look(at session: Session, as actor: Actor) {
    let robot = Robot(session, as: actor, size: Size(columns: 100, rows: 30))
    for page in ["A", "C", "G", "V", "B", "R"] {
      robot.press(page)
      check(robot)
    }
  }

  /// Expects that a frame fills its window, in cells that a terminal only shows.
  static func check(_ robot: Robot) {
    if let fault = robot.frame.fault(in: robot.model.size) { fatalError("Finding: \(fault)") }
  }
}

/// Keys, pastes, the mouse, other sizes, time and what others do: the whole program.
enum KeysTarget: FuzzTarget {
  static let name = "keys"
  static let isText = false
  private static let special =
    Key.sequence(
      """
      <cr><tab><s-tab><esc><up><down><left><right><home><end><pageup><pagedown><bs><del><f1><f2>\
      <f3><f4><f5><f6><f7><f8><f9><f10><s-left><s-right><c-left><c-right><a-cr><s-up><s-down><f12>
      """) ?? []

  /// Ways through the pages as hands go them, in every window and seat.
  static let seeds: [[UInt8]] = [
    "Cn", "Cnhello\u{0}", "C/elders\u{0}", "V:open\u{0}", "Gw", "YY", "Rj", "Bn", "An", "T", "O",
    "Ce text\u{0}u", "?jjj\u{3}", "Cz\u{5}\u{5}\u{5}x", ":\u{5}\u{5}\u{0}", "Vnp07 12 12 4\u{0}",
    "Ct\u{1}\u{1}\u{0}", "Cm\u{5}\u{0}\u{3}", "J\u{0}", "L\u{0}", "S,;!.W", "ChHlL", "D\u{0}\u{0}",
  ].flatMap { keys in
    (0..<3).map {
      [UInt8($0 * 5), 100, 30] + Array(keys.utf8) + [0x90, 3, 0x65, 0xCC, 0x81, 0xB0, 9]
    }
  }

  static func take(_ bytes: [UInt8]) {
    var script = Script(bytes: bytes[...])
    let seat = Seats.all[script.next() % Seats.all.count]
    let size = Size(columns: script.next(), rows: script.next())
    let robot = Robot(RobotWorkshop.busy(), as: seat, size: size)
    var steps = 0
    while !script.bytes.isEmpty, steps < 120 {
      step(robot, &script)
      steps += 1
      if steps % 10 == 0 { ScreenWindow.check(robot) }
    }
    ScreenWindow.check(robot)
  }

  private static func step(_ robot: Robot, _ script: inout Script) {
    let byte = script.next()
    switch byte {
    case 0..<0x20: robot.press(special.isEmpty ? .escape : special[byte % special.count])
    case 0x20..<0x7F: robot.press(.character(Character(Unicode.Scalar(UInt8(byte)))))
    case 0x7F: robot.press("<bs>")
    case 0x80..<0x90: robot.resize(script.next() * 2, script.next())
    case 0x90..<0xA0: robot.paste(String(decoding: script.take(script.next()), as: UTF8.self))
    case 0xA0..<0xB0: point(robot, byte, &script)
    case 0xB0..<0xC0: robot.elapse(seconds: script.next() * script.next())
    case 0xC0..<0xD0: change(robot, &script)
    case 0xD0..<0xE0: robot.press(Key(.character(script.letter()), .alt))
    case 0xE0..<0xF0: robot.press(Key(.character(script.letter()), .control))
    default: robot.type(String(decoding: script.take(4), as: UTF8.self))
    }
  }

  private static func point(_ robot: Robot, _ byte: Int, _ script: inout Script) {
    let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .wheelUp, .wheelDown]
    let buttons: [MouseEvent.Button] = [.left, .right, .middle]
    robot.mouse(
      kinds[byte % kinds.count], buttons[byte % buttons.count],
      at: Point(x: script.next(), y: script.next()))
  }

  private static func change(_ robot: Robot, _ script: inout Script) {
    let command = Command.examples[script.next() % Command.examples.count]
    robot.apply(command, as: Seats.all[script.next() % Seats.all.count])
  }
}

/// What is typed at the program in lines: read out, line for line, for ears.
enum LinesTarget: FuzzTarget {
  static let name = "lines"
  static let isText = true
  static let seeds =
    [
      "charts\nread\nnote Ask the elders\nundo\n", "help\nagenda\nnext\n", "vote p07 12 12 4\n",
      "groups\nactions\n?\n1\n2\n", "write\none\ntwo\n.\n", "report\nback\nfind elders\n",
    ].map { Array($0.utf8) }

  static func take(_ bytes: [UInt8]) {
    for seat in Seats.all.prefix(2) {
      let robot = LinearRobot(RobotWorkshop.busy(), as: seat)
      for line in bytes.split(separator: 10, omittingEmptySubsequences: false).prefix(40) {
        robot.say(String(decoding: line, as: UTF8.self))
      }
      for line in robot.heard {
        expect(
          line.firstCommand == nil, "a raw control is read out: \(line.debugDescription)")
      }
    }
  }
}

/// Bytes taken one after the other; zeros where there are no more.
private struct Script {
  var bytes: ArraySlice<UInt8>

  mutating func next() -> Int { Int(bytes.popFirst() ?? 0) }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }

  mutating func letter() -> Character { Character(Unicode.Scalar(UInt8(97 + next() % 26))) }
}
