import Facilitation
import Screen

extension Model {
  /// Chooses the session or the plan that was pressed.
  mutating func pressInLobby(at point: Point) {
    let layout = lobbyLayout
    for (list, rect) in [(LobbyState.List.sessions, layout.sessions), (.plans, layout.plans)] {
      guard let index = itemStack(of: list, in: rect).index(at: point) else { continue }
      lobby.choose(lobby.items(of: list)[index], of: list)
    }
  }
}
