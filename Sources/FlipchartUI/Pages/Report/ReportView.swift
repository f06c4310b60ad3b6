import Facilitation
import Screen

extension Model {
  func drawReport(on canvas: inout Canvas) {}
}
