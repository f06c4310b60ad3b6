import Screen

/// Where things stand in the lobby.
struct LobbyLayout: Equatable, Sendable {
  /// The program's name.
  let title: Rect
  /// How large it is written.
  let scale: BigText.Scale
  /// The two lists with their heads, side by side.
  let columns: [Rect]
  /// The saved sessions.
  let sessions: Rect
  /// The plans.
  let plans: Rect
  /// What is said of the chosen plan.
  let plan: Rect
  /// The notice or the hints.
  let status: Rect

  /// How many columns the line below the name of a session has.
  var detailWidth: Int { max(0, sessions.columns - 4) }

  /// - Parameter plans: how many plans there are.
  init(size: Size, statusRows: Int, plans count: Int) {
    let parts = Rect(size: size).split(bottom: statusRows)
    status = parts.bottom
    let width = min(parts.rest.columns - 4, 150)
    let page = parts.rest.centered(Size(columns: width, rows: parts.rest.rows)).inset(top: 1)
    scale = page.rows >= 34 ? .large : .small
    let head = page.split(top: scale == .large ? 10 : 6)
    title = head.top
    columns = head.rest.columns(2, gap: page.columns >= 110 ? 6 : 3)
    let lists = columns.map { $0.inset(top: 2) }
    sessions = lists[0]
    let isRoomy = count * 3 <= lists[1].rows / 2
    let wanted = isRoomy ? count * 3 - 1 : count * 2
    let halves = lists[1].split(top: min(wanted, max(2, lists[1].rows / 2)))
    plans = halves.top
    plan = halves.rest.inset(left: 2, top: 1)
  }
}
