import Facilitation
import Foundation
import Screen
import Support
import Testing

@testable import FlipchartUI

@Suite struct Look {
  @Test func look() {
    let script = ProcessInfo.processInfo.environment["LOOK"] ?? ""
    let parts = (ProcessInfo.processInfo.environment["LOOKSIZE"] ?? "80x24").split(separator: "x")
      .map { Int($0)! }
    let seat = ProcessInfo.processInfo.environment["LOOKSEAT"] ?? "facilitator"
    let robot = Robot(
      RobotWorkshop.busy(), as: Actor(rawValue: seat)!,
      size: Size(columns: parts[0], rows: parts[1]))
    robot.press(script)
    print(robot.frame.lines.joined(separator: "\n"))
    if ProcessInfo.processInfo.environment["LOOKSTYLE"] != nil {
      print(robot.frame.styledDescription)
    }
  }
}
