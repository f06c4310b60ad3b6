import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// Serving the session from the facilitator's screen: tickets, and who came with them.
@Suite struct LaptopListTests {
  private static let line = "7000-0G2N-EMJV-S52Q-3HBD-335R-EMHS-FZA1"

  private static var served: Hosting {
    var hosting = Hosting()
    hosting.address = "192.168.1.20:4455"
    let square = QRSquare(dark: (0..<841).map { $0 % 3 == 0 })
    hosting.tickets = [
      SeatTicket(number: 1, actor: Actor(.helper(1)), line: line, square: square),
      SeatTicket(number: 3, actor: Actor(.projector), line: line, square: nil),
    ]
    hosting.laptops = [
      SeatLaptop(
        ticket: 1, name: "Amina", address: "192.168.1.31", isConnected: true, heardAt: Robot.start,
        waiting: 0, delay: 12),
      SeatLaptop(
        ticket: 1, name: nil, address: "192.168.1.32", isConnected: false,
        heardAt: Robot.start.advanced(bySeconds: -150), waiting: 3, delay: 40),
    ]
    return hosting
  }

  private static func robot(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows))
  }

  @Test func theSessionIsServedAndItsTicketsAreShown() {
    let robot = Self.robot().press("J")
    #expect(robot.frame.description.contains("not served"))
    robot.press("s")
    #expect(robot.effects.last == .host(.start))
    robot.take(.hosting(Self.served))
    let screen = robot.frame.description
    for text in [
      "served at 192.168.1.20:4455", "helper of Producers", Self.line,
      "● Amina, 192.168.1.31, 12 ms", "○ 192.168.1.32, cut off for 2 min, 3 waiting",
    ] {
      #expect(screen.contains(text), "\(text)\n\(screen)")
    }
  }

  @Test func aTicketIsTakenBackAndRenewedAfterAQuestion() {
    let robot = Self.robot().press("J")
    robot.take(.hosting(Self.served))
    robot.press("x").press("y")
    #expect(robot.effects.last == .host(.revoke(ticket: 1, renewing: false)))
    robot.press("j").press("r").press("n")
    #expect(robot.effects.last == .host(.revoke(ticket: 1, renewing: false)))
    robot.press("r").press("y")
    #expect(robot.effects.last == .host(.revoke(ticket: 3, renewing: true)))
    robot.press("a")
    #expect(robot.effects.last == .host(.add(Actor(.projector))))
    robot.press("s")
    #expect(robot.frame.description.contains("1 laptop is connected"))
    robot.press("y")
    #expect(robot.effects.last == .host(.stop))
  }

  @Test func aTicketFillsTheWindowAtEverySize() {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      let robot = Self.robot(size.columns, size.rows).press("J")
      robot.take(.hosting(Self.served))
      robot.press("<cr>")
      let screen = robot.frame.description
      #expect(screen.contains("7000 - 0G2N - EMJV - S52Q") && screen.contains("▀"), "\(screen)")
      robot.press("i")
      #expect(robot.frame.description != screen)
      robot.press("<esc>")
      #expect(robot.frame.description.contains("Laptops"))
    }
  }

  @Test func aHelperServesNothing() {
    let robot = Robot(RobotWorkshop.busy(), as: Actor(.projector)).press("J")
    #expect(!robot.frame.description.contains("Laptops"))
  }
}
