import Facilitation
import Screen

extension Model {
  func drawReportBack(on canvas: inout Canvas) {}
}
