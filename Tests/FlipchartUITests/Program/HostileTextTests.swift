import Facilitation
import FlipchartUI
import Screen
import Support
import Testing

/// Text that was made to lead terminals and readers astray, through the hands: typed and pasted, and
/// then on every page, in every seat, and read out.
@Suite struct HostileTextTests {
  private static let corpus = HostileCorpus.all.map { String(decoding: $0, as: UTF8.self) }
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 133, rows: 41), Size(columns: 1, rows: 1),
  ]
  /// Where text goes, and how it is let go.
  private static let places = [
    ("Cn", "<cr>"), ("Ct", "<cr>"), ("C/", "<esc>"), ("C:", "<esc>"), ("Vn", "<cr>"),
    ("V:", "<esc>"),
  ]

  private func check(_ robot: Robot, after text: String, _ place: Int = 0) {
    let size = Self.sizes[place % Self.sizes.count]
    robot.resize(size.columns, size.rows)
    #expect(robot.frame.fault(in: size) == nil, "after \(text.prefix(60).debugDescription)")
    robot.resize(100, 30)
  }

  @Test func whateverIsTypedOrPastedNoRowIsOutOfLineAndNoneCommands() throws {
    let robot = Robot(RobotWorkshop.busy(), size: Size(columns: 100, rows: 30))
    let helper = Robot(RobotWorkshop.busy(), as: Actor(.helper(1), name: "Amina"))
    for (number, text) in Self.corpus.enumerated() {
      let place = Self.places[number % Self.places.count]
      robot.press(place.0).paste(text)
      check(robot, after: text, number / Self.places.count)
      robot.press(place.1).press("<esc><esc>Cn").type(String(text.prefix(60))).press(
        "<cr><esc><esc>")
      helper.paste(text)
      check(helper, after: text, number)
      helper.press("<cr>")
    }
    let session = try #require(robot.session)
    #expect(session.notes.count > RobotWorkshop.busy().notes.count + 20)
    for actor in EverySizeTests.seats {
      let seat = Robot(session, as: actor, size: Size(columns: 100, rows: 30))
      for page in ["A", "C", "G", "V", "B", "R"] { check(seat.press(page), after: page) }
    }
  }

  @Test func nothingIsReadOutThatCommandsATerminal() {
    for seat in [Actor.facilitator, Actor(.helper(1), name: "Amina")] {
      let robot = LinearRobot(RobotWorkshop.busy(), as: seat)
      for text in Self.corpus where text.utf8.count < 3_000 {
        robot.say("note \(text)", "")
      }
      robot.say("charts", "read", "agenda", "groups", "report")
      #expect(robot.heard.allSatisfy { $0.firstCommand == nil })
      #expect(robot.heard.count > 50)
    }
  }
}
