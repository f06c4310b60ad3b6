import Facilitation
import Screen

extension Model {
  func drawProjector(on canvas: inout Canvas) {}
}
