import Facilitation
import Screen

extension Model {
  func drawLobby(on canvas: inout Canvas) {}
}
