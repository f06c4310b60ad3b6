import Facilitation
import Screen
import Support
import Testing

@testable import FlipchartUI

/// The screens as they are kept: keys from the first page of a seat, drawn at three sizes.
@Suite struct ScreenTests {
  struct Kept: CustomTestStringConvertible, Sendable {
    var name: String
    var seat = Seat.facilitator
    var keys: String
    var testDescription: String { name }
  }

  static let kept = [
    Kept(name: "charts", keys: "C"),
    Kept(name: "charts-beside", keys: "Csj"),
    Kept(name: "charts-lines", keys: "C-"),
    Kept(name: "charts-clusters", keys: "Cy"),
    Kept(name: "charts-sort", keys: "Ct1"),
    Kept(name: "charts-compare", keys: "C&"),
    Kept(name: "charts-form", keys: "CP<tab>"),
    Kept(name: "charts-writing", keys: "Cn"),
    Kept(name: "finder", keys: "C:"),
    Kept(name: "search", keys: "C/elders"),
    Kept(name: "help", keys: "C?"),
    Kept(name: "go-to", keys: "C12"),
    Kept(name: "quit", keys: "CQ"),
    Kept(name: "reading", keys: "Cl<cr>"),
    Kept(name: "helper", seat: .helper(1), keys: "<tab>p05: Ask the elders"),
  ]

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  @Test(arguments: kept, sizes)
  func theScreenIsAsItWasKept(kept: Kept, size: Size) throws {
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(kept.seat, name: kept.seat == .facilitator ? nil : "Amina"),
      size: size)
    robot.press(kept.keys)
    try Snapshot.verify("\(kept.name)-\(size.columns)x\(size.rows)", robot.frame)
  }
}
