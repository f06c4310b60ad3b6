import Facilitation
import FlipchartUI
import Screen
import Support
import Testing

/// What a group writes privately is on no other screen, whichever way one looks for it.
@Suite struct PrivacyTests {
  private static let secret = "The chief keeps the key"

  /// A session in which Producers have written a private note, number 13.
  private func session() -> Session {
    let robot = Robot(RobotWorkshop.busy())
    robot.apply(.writePrivately(group: 1, privately: true))
    robot.apply(
      .addNote(text: Self.secret, section: 1, colour: nil, label: nil, member: nil),
      as: Actor(.helper(1), name: "Amina"))
    return robot.session ?? RobotWorkshop.busy()
  }

  @Test func theGroupAndTheFacilitatorReadIt() {
    for actor in [Actor.facilitator, Actor(.helper(1), name: "Ben")] {
      let robot = Robot(session(), as: actor, size: Size(columns: 200, rows: 60))
      var model = robot.model
      model.turn(to: actor.seat == .facilitator ? .charts : .helper)
      #expect(model.linear().joined().contains(Self.secret), "\(actor.rawValue)")
    }
  }

  @Test func anotherHelperFindsANumberAlone() {
    let robot = Robot(session(), as: Actor(.helper(2)), size: Size(columns: 120, rows: 40))
    robot.press("<a-g>13<cr>")
    #expect(!robot.shows("The chief"))
    robot.press("<esc><a-/>").type("chief")
    #expect(!robot.shows("keeps the key"))
    robot.press("<esc><a-/>").type("private")
    #expect(robot.shows("Private until the facilitator reveals it"))
    #expect(!robot.model.linear().joined().contains(Self.secret))
  }

  /// Note 8 is confidential and of the consumers.
  @Test func whatAnotherGroupHoldsBackIsANumberToOtherHelpers() {
    let robot = Robot(session(), as: Actor(.helper(1)), size: Size(columns: 120, rows: 40))
    robot.press("<a-g>8<cr>")
    #expect(robot.shows("#8") && !robot.shows("Nobody knows who"))
    robot.press("<esc><a-/>").type("collected what")
    #expect(!robot.shows("Nobody knows who"))
    robot.press("<esc><a-/>").type("own group alone")
    #expect(robot.shows("For its own group alone: confidential"))
    let own = Robot(session(), as: Actor(.helper(2)), size: Size(columns: 120, rows: 40))
    #expect(own.press("<a-g>8<cr>").shows("Nobody knows who collected what"))
  }

  @Test func theProjectorShowsItOnceItIsRevealed() {
    let robot = Robot(session(), as: Actor(.projector), size: Size(columns: 120, rows: 40))
    robot.apply(.moveSpotlight(to: .chart(1)))
    #expect(!robot.shows("The chief"))
    robot.apply(.moveSpotlight(to: .note(13)))
    #expect(!robot.shows("chief"))
    #expect(!robot.model.linear().joined().contains("chief"))
    robot.apply(.revealNotes(group: nil, part: nil))
    #expect(robot.model.linear().joined().contains(Self.secret))
  }

  @Test func noScreenOfAnotherSeatEverShowsIt() {
    for seat in [Seat.helper(2), .projector] {
      let robot = Robot(session(), as: Actor(seat), size: Size(columns: 200, rows: 60))
      for page in Page.allCases {
        var model = robot.model
        model.turn(to: page)
        #expect(!model.view().contains("The chief"), "\(seat) \(page)")
        #expect(!model.linear().joined().contains("chief"), "\(seat) \(page)")
      }
    }
  }
}
