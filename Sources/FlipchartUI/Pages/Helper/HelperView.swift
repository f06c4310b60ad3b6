import Facilitation
import Screen

extension Model {
  func drawHelper(on canvas: inout Canvas) {}
}
