import Facilitation
import Screen

extension Model {
  func drawLobby(on canvas: inout Canvas) {
    let layout = lobbyLayout
    canvas.within(layout.status) { drawStatus(on: &$0) }
    canvas.within(layout.title) { drawTitle(scale: layout.scale, on: &$0) }
    guard let listing = lobby.listing else {
      canvas.within(layout.columns[0]) {
        $0.write("Looking for sessions and plans …", at: .zero, role: .dim)
      }
      return
    }
    drawSessions(listing.sessions, on: &canvas, layout)
    drawPlans(listing.plans, on: &canvas, layout)
  }

  /// Where things stand in the lobby now.
  var lobbyLayout: LobbyLayout {
    LobbyLayout(
      size: size, statusRows: statusLines.count, plans: lobby.items(of: .plans).count)
  }

  /// The program's name, large, and what it is for.
  private func drawTitle(scale: BigText.Scale, on canvas: inout Canvas) {
    let art = BigText("flipchart", scale: scale)
    let x = max(0, (canvas.size.columns - art.size.columns) / 2)
    canvas.write(art, at: Point(x: x, y: 0), role: .accent)
    let motto = "Workshops on sticky notes: write, cluster, vote with dots, report back"
    canvas.write(
      motto, at: Point(x: 0, y: art.size.rows + (scale == .large ? 1 : 0)),
      width: canvas.size.columns, .center, role: .dim)
  }

  private func drawSessions(
    _ sessions: [LobbyListing.SavedSession], on canvas: inout Canvas, _ layout: LobbyLayout
  ) {
    let hasKeys = lobby.list == .sessions
    drawHead(
      "Saved sessions", count: sessions.count, hasKeys: hasKeys, on: &canvas, in: layout.columns[0])
    guard !sessions.isEmpty else {
      canvas.paragraph(
        "None yet. Choose a plan and press Enter: from then on everything is saved here by itself.",
        in: layout.sessions.inset(left: 2), role: .dim)
      return
    }
    drawItems(
      of: .sessions, sessions.map(\.name),
      sessions.map { $0.detail(width: layout.detailWidth) }, on: &canvas, in: layout.sessions)
  }

  private func drawPlans(_ plans: [Plan], on canvas: inout Canvas, _ layout: LobbyLayout) {
    let hasKeys = lobby.list == .plans
    drawHead(
      "Start from a plan", count: plans.count, hasKeys: hasKeys, on: &canvas, in: layout.columns[1])
    guard !plans.isEmpty else {
      canvas.paragraph(
        "No plan was found. Plans are YAML files in sessions/plans; r looks again.",
        in: layout.plan, role: .dim)
      return
    }
    drawItems(
      of: .plans, plans.map(\.title), plans.map(\.facts), on: &canvas, in: layout.plans)
    if let plan = lobby.plan { drawPlan(plan, on: &canvas, in: layout.plan) }
  }

  private func drawHead(
    _ title: String, count: Int, hasKeys: Bool, on canvas: inout Canvas, in rect: Rect
  ) {
    canvas.sectionHead(
      hasKeys ? "▸ \(title)" : "  \(title)", detail: count > 0 ? "\(count)" : "", at: rect.origin,
      width: rect.columns, role: hasKeys ? .heading : .dim)
  }
}

extension Plan {
  /// How long, for how many and how hard, in one line.
  var facts: String {
    let minutes =
      minutes.lowerBound == minutes.upperBound
      ? "\(minutes.lowerBound)" : "\(minutes.lowerBound)–\(minutes.upperBound)"
    return
      "\(minutes) min · \(people.lowerBound)–\(people.upperBound) people · \(difficulty.rawValue)"
  }
}

extension LobbyListing.SavedSession {
  /// When it was changed last and how long it is kept, as far as the width goes; that it is to be
  /// disposed of is said before all else.
  fileprivate func detail(width: Int) -> String {
    let changed = isLocked ? "\(changed) · locked" : changed
    guard let retention else { return changed }
    let due = retention.isDue
    let whole = due ? "! \(retention.words)" : "\(changed) · \(retention.words)"
    if whole.columns <= width { return whole }
    return due ? "! disposal due \(retention.day.iso)" : changed
  }
}
