import Facilitation
import Screen

extension Model {
  func drawGroups(on canvas: inout Canvas) {}
}
