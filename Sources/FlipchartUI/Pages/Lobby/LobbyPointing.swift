import Facilitation
import Screen

extension Model {
  /// Chooses the session or the plan that was pressed.
  mutating func pressInLobby(at point: Point) {
    if let (list, item) = lobbyItem(at: point) { lobby.choose(item, of: list) }
  }

  /// The session or the plan that stands at a point.
  func lobbyItem(at point: Point) -> (list: LobbyState.List, item: LobbyState.Item)? {
    for (list, rect) in lobbyLists {
      if let index = itemStack(of: list, in: rect).index(at: point) {
        return (list, lobby.items(of: list)[index])
      }
    }
    return nil
  }

  /// The list that a point is in.
  func lobbyList(at point: Point) -> LobbyState.List? {
    lobbyLists.first { $0.rect.contains(point) }?.list
  }

  private var lobbyLists: [(list: LobbyState.List, rect: Rect)] {
    [(.sessions, lobbyLayout.sessions), (.plans, lobbyLayout.plans)]
  }
}
