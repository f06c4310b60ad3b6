import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// What holds whatever the window and whatever is pressed.
@Suite struct EverySizeTests {
  static let seats: [Actor] = [
    .facilitator, Actor(.helper(1), name: "Amina"), Actor(.helper(2)), Actor(.projector),
    Actor(.organiser),
  ]

  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyz0123456789ABCDEGHIMNPRSTUVXYZ[]()<>{}+-/?:#. ".map(Key.character)
    + (Key.sequence(
      """
      <cr><cr><cr><tab><tab><s-tab><esc><esc><esc><up><down><left><right><home><end><pageup>\
      <pagedown><bs><del><f1><f2><f8><a-u><a-e><a-k><a-m><a-c><a-x><c-r><c-u><c-w><s-left>
      """) ?? [])

  static let texts = [
    "Plain words", "漢字かな交じり文がここにある", "हिन्दी में एक नोट", "مرحبا بالعالم", "👩‍👩‍👧‍👦👍🏽🇫🇷",
    "e\u{301}\u{301}\u{301}", "one\ntwo\nthree", String(repeating: "long", count: 60),
  ]

  @Test(arguments: 0..<200)
  func noKeyTrapsAndEveryFrameFillsTheWindow(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let actor = Self.seats[seed % Self.seats.count]
    let robot = Robot(RobotWorkshop.busy(), as: actor, size: Self.size(&chance))
    if actor.seat == .facilitator { robot.press("C") }
    for press in 0..<40 {
      step(robot, &chance)
      if press % 8 == 7 { check(robot) }
    }
  }

  private func check(_ robot: Robot) {
    #expect(robot.frame.fault(in: robot.model.size) == nil)
  }

  private static func size(_ chance: inout SplitMix64) -> Size {
    switch chance.next() % 20 {
    case 0, 1: Size(columns: Int(chance.next() % 80), rows: Int(chance.next() % 24))
    case 2: Size(columns: 160 + Int(chance.next() % 241), rows: 48 + Int(chance.next() % 73))
    default: Size(columns: 80 + Int(chance.next() % 80), rows: 24 + Int(chance.next() % 25))
    }
  }

  private func step(_ robot: Robot, _ chance: inout SplitMix64) {
    switch chance.next() % 20 {
    case 0:
      let size = Self.size(&chance)
      robot.resize(size.columns, size.rows)
    case 1:
      robot.paste(Self.texts.randomElement(using: &chance) ?? "")
    case 2:
      let point = Point(
        x: Int(chance.next() % 240), y: Int(chance.next() % 75))
      robot.mouse(
        [.press, .drag, .release, .wheelUp, .wheelDown].randomElement(using: &chance) ?? .press,
        [.left, .left, .right, .middle].randomElement(using: &chance) ?? .left, at: point)
    case 3:
      robot.elapse(seconds: Int(chance.next() % 400))
    case 4:
      robot.apply(Self.change(&chance))
    default:
      robot.press(Self.keys.randomElement(using: &chance) ?? .escape)
    }
  }

  /// What somebody else may do meanwhile; some of it is refused, as in a room.
  private static func change(_ chance: inout SplitMix64) -> Command {
    let note = NoteID(Int(chance.next() % 14) + 1)
    let section = SectionID(Int(chance.next() % 9) + 1)
    let text = texts.randomElement(using: &chance) ?? ""
    return switch chance.next() % 8 {
    case 0: .removeNote(note: note)
    case 1: .moveNote(note: note, section: section, index: 0)
    case 2: .addNote(text: text, section: section, colour: nil, label: nil, member: nil)
    case 3: .editNote(note: note, text: text)
    case 4: .openRound(round: 1)
    case 5: .revealRound(round: 1)
    case 6: .removeSection(section: section)
    default:
      .addChart(title: text, owner: nil, prompts: [text], sections: [PlanSection(title: "A")])
    }
  }
}
