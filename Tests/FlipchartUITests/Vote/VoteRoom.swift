import Facilitation
import Screen
import Support

@testable import FlipchartUI

/// A robot at the vote page, and what a room does there.
extension Robot {
  /// The facilitator at the vote of a workshop with twelve notes.
  static func voting(_ columns: Int = 120, _ rows: Int = 40) -> Robot {
    Robot(RobotWorkshop.busy(), size: Size(columns: columns, rows: rows)).press("V")
  }

  /// Types ballots into the line, which is open.
  @discardableResult
  func ballots(_ lines: String...) -> Robot {
    for line in lines { type(line).press("<cr>") }
    return self
  }

  /// Types the same ballot for a row of slots.
  @discardableResult
  func ballots(_ slots: ClosedRange<Int>, _ dots: String) -> Robot {
    for slot in slots { type("p\(slot) \(dots)").press("<cr>") }
    return self
  }

  /// The first round.
  var round: Round? { session?.rounds[1] }
}
