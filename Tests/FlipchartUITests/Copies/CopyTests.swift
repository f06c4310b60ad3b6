import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// A helper's screen on a copy of the session.
@Suite struct CopyTests {
  private let helper = Actor(.helper(1), name: "Amina")

  private func robot(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), as: helper, size: Size(columns: columns, rows: rows))
  }

  private func show(
    _ robot: Robot, _ link: CopyState.Link, _ commands: [Command] = [],
    refused: [CopyState.Refused] = []
  ) -> Robot {
    let pending = commands.enumerated().map { place, command in
      PendingCommand(
        Envelope(id: CommandID("p\(place)"), command: command, actor: helper), at: Robot.start,
        numbers: 2_001 + place)
    }
    let foreseen = Foreseen(RobotWorkshop.busy(), with: pending)
    let state = CopyState(
      link: link, waiting: commands, notes: foreseen.notes, refused: refused)
    return robot.take(.foreseen(foreseen.session, state, foreseen.entries))
  }

  private let frozen = CopyState.Refused(
    id: "r", command: .note("Wells dry"), sentence: "Writing is frozen.")

  @Test func aNoteOnItsWayIsMarkedByASignAndAWord() {
    let robot = show(robot(), .connected, [.note("Fresh"), .editNote(note: 1, text: "Mended")])
    #expect(robot.shows("◌ new"))
    #expect(robot.shows("◌ #1"))
    #expect(robot.shows("◉ connected · 2 waiting"))
    #expect(!robot.shows("#2001"))
  }

  @Test(arguments: [80, 120, 200])
  func theTopSaysHowTheLinkStands(columns: Int) {
    let robot = robot(columns, 24)
    #expect(show(robot, .carried, [.note("A")]).shows("⌂ own copy · 1 to bring home"))
    #expect(show(robot, .cutOff(nil), [.note("A")]).shows("◌ cut off · 1 waiting"))
    #expect(show(robot, .cutOff(nil), refused: [frozen]).shows("✗ 1 refused"))
  }

  @Test func beingCutOffAndComingBackAreSaidOnce() {
    let robot = show(robot(), .connected)
    #expect(show(robot, .cutOff(nil)).shows("Cut off from the session"))
    #expect(show(robot, .connected).shows("Connected to the session again"))
    robot.press("<f1><esc>")
    #expect(!show(robot, .connected).shows("Connected to the session again"))
  }

  @Test func aRefusedNoteStaysInSightWithItsSentence() {
    let robot = show(robot(), .connected, refused: [frozen])
    #expect(robot.shows("✗ Refused; Ctrl-O mends or drops it: “Wells dry” Writing is frozen."))
    robot.press("<c-o>")
    #expect(robot.shows("✗ “Wells dry”"))
  }

  @Test func aRefusedNoteIsMendedAndSentAgainInItsPlace() {
    let robot = show(robot(), .connected, refused: [frozen]).press("<c-o><cr>e")
    robot.type(" in May").press("<cr>")
    guard case .sendAgain(let envelope, let instead)? = robot.effects.last else {
      Issue.record("nothing was sent again")
      return
    }
    #expect(instead == "r")
    #expect(envelope.command == .note("Wells dry in May"))
    #expect(envelope.id != "r")
  }

  @Test func aRefusedCommandIsDroppedByHandAlone() {
    let robot = show(robot(), .connected, refused: [frozen]).press("<c-o><cr>x")
    #expect(robot.effects.last == .dropRefused("r"))
  }

  @Test func whatWaitsIsListedAndSaysWhen() {
    let robot = show(robot(), .cutOff(nil), [.note("Fresh")]).press("<c-o>")
    #expect(robot.shows("◌ “Fresh”"))
    #expect(robot.press("<cr>").shows("sent by itself as soon as the session is reached"))
  }

  @Test func atTheSessionItselfThereIsNoOutbox() {
    #expect(robot().press("<c-o>").shows("This is the session itself"))
  }

  @Test func aScreenReaderIsToldOfItAll() {
    let robot = show(robot(), .cutOff(nil), [.note("Fresh")], refused: [frozen])
    let lines = robot.model.linear()
    #expect(lines.contains { $0.hasPrefix("Cut off from the session; 1 command waiting") })
    #expect(lines.contains("Refused: “Wells dry” Writing is frozen."))
    #expect(lines.contains { $0.contains("Fresh (new, on its way") })
  }
}

/// Joining from the lobby.
@Suite struct JoiningFormTests {
  @Test func aTicketIsTypedInTheLobby() {
    let robot = Robot().press("t").type("2R0A-80GA").press("<tab>").type("Amina").press("<cr>")
    #expect(robot.effects.last == .joinSession(ticket: "2R0A-80GA", name: "Amina"))
    robot.take(.failed("A ticket has 32 characters; this one has 8."))
    #expect(robot.press("t").shows("2R0A-80GA"), "what was typed is not lost")
  }

  @Test func withoutATicketNobodyIsAsked() {
    #expect(Robot().press("t<tab><cr>").shows("Type the ticket"))
  }
}
