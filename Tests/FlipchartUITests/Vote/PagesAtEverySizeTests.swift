import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// What holds on the agenda, groups, vote and lobby pages whatever the window and whatever is
/// pressed.
@Suite struct PagesAtEverySizeTests {
  static let places = ["A", "G", "V", "Vot", "Vob<cr>", "Aw", "Ap", "Ay", "Ai"]

  static let keys: [Key] =
    "abdefghijklmnoprstuwxyMSXDV+-<>=0123456789p ".map(Key.character)
    + (Key.sequence(
      "<cr><cr><cr><tab><s-tab><esc><esc><up><down><left><right><home><end><pageup><pagedown><bs>")
      ?? [])

  @Test(arguments: 0..<45)
  func noKeyTrapsAndEveryFrameFillsTheWindow(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = Robot(RobotWorkshop.busy(), size: Self.size(&chance))
    robot.press(Self.places[seed % Self.places.count])
    for _ in 0..<25 { expectWhole(step(robot, &chance)) }
  }

  @Test(arguments: 0..<12)
  func theLobbyHoldsToo(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let robot = Robot(size: Self.size(&chance))
    robot.take(.lobbyListed(LobbyTests.listing))
    for _ in 0..<20 { expectWhole(step(robot, &chance)) }
  }

  private func step(_ robot: Robot, _ chance: inout SplitMix64) -> Robot {
    switch chance.next() % 12 {
    case 0:
      let size = Self.size(&chance)
      return robot.resize(size.columns, size.rows)
    case 1: return robot.elapse(seconds: Int(chance.next() % 2_000))
    case 2: return robot.paste("漢字 and more\nthan one line")
    default: return robot.press(Self.keys.randomElement(using: &chance) ?? .escape)
    }
  }

  private func expectWhole(_ robot: Robot) {
    let frame = robot.frame
    #expect(frame.size == robot.model.size)
    if let cursor = frame.cursor { #expect(Rect(size: frame.size).contains(cursor)) }
  }

  private static func size(_ chance: inout SplitMix64) -> Size {
    let isHuge = chance.next() % 8 == 0
    return Size(
      columns: 80 + Int(chance.next() % (isHuge ? 221 : 60)),
      rows: 24 + Int(chance.next() % (isHuge ? 77 : 24)))
  }
}
