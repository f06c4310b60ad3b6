import Facilitation
import Screen

extension Model {
  func drawVote(on canvas: inout Canvas) {}
}
