import Facilitation
import Screen

extension Model {
  func drawAgenda(on canvas: inout Canvas) {}
}
