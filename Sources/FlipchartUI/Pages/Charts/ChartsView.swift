import Facilitation
import Screen

extension Model {
  func drawCharts(on canvas: inout Canvas) {}
}
