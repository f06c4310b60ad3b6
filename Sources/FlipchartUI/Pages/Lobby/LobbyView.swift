import Facilitation
import Screen

extension Model {
  func drawLobby(on canvas: inout Canvas) {
    let parts = canvas.bounds.split(bottom: statusLines.count)
    canvas.within(parts.bottom) { drawStatus(on: &$0) }
    let wide = min(parts.rest.columns - 4, 150)
    let page = parts.rest.centered(Size(columns: wide, rows: parts.rest.rows)).inset(top: 1)
    let art = BigText("flipchart", scale: page.rows >= 34 ? .large : .small)
    let head = page.split(top: art.size.rows + (page.rows >= 34 ? 5 : 3))
    canvas.within(head.top) { drawTitle(art, on: &$0) }
    canvas.within(head.rest) { drawLobbyLists(on: &$0) }
  }

  /// The program's name, large, and what it is for.
  private func drawTitle(_ art: BigText, on canvas: inout Canvas) {
    let x = max(0, (canvas.size.columns - art.size.columns) / 2)
    canvas.write(art, at: Point(x: x, y: 0), role: .accent)
    let motto = "Workshops on sticky notes: write, cluster, vote with dots, report back"
    canvas.write(
      motto, at: Point(x: 0, y: art.size.rows + (art.size.rows > 3 ? 1 : 0)),
      width: canvas.size.columns, .center, role: .dim)
  }

  private func drawLobbyLists(on canvas: inout Canvas) {
    guard let listing = lobby.listing else {
      canvas.write(
        "Looking for sessions and plans …", at: .zero, width: canvas.size.columns, .center,
        role: .dim)
      return
    }
    let columns = canvas.bounds.columns(2, gap: canvas.size.columns >= 110 ? 6 : 3)
    canvas.within(columns[0]) { drawSessions(listing.sessions, on: &$0) }
    canvas.within(columns[1]) { drawPlans(listing.plans, on: &$0) }
  }

  private func drawSessions(_ sessions: [LobbyListing.SavedSession], on canvas: inout Canvas) {
    let hasKeys = lobby.list == .sessions
    drawHead("Saved sessions", count: sessions.count, hasKeys: hasKeys, on: &canvas)
    let rect = canvas.bounds.inset(top: 2)
    guard !sessions.isEmpty else {
      canvas.paragraph(
        "None yet. Choose a plan and press Enter: from then on everything is saved here by itself.",
        in: rect.inset(left: 2), role: .dim)
      return
    }
    drawItems(of: .sessions, sessions.map(\.name), sessions.map(\.changed), on: &canvas, in: rect)
  }

  private func drawPlans(_ plans: [Plan], on canvas: inout Canvas) {
    let hasKeys = lobby.list == .plans
    drawHead("Start from a plan", count: plans.count, hasKeys: hasKeys, on: &canvas)
    let rect = canvas.bounds.inset(top: 2)
    guard !plans.isEmpty else {
      canvas.paragraph(
        "No plan was found. Plans are YAML files in sessions/plans; r looks again.",
        in: rect.inset(left: 2), role: .dim)
      return
    }
    let wanted = plans.count * 3 <= rect.rows / 2 ? plans.count * 3 - 1 : plans.count * 2
    let listRows = min(wanted, max(2, rect.rows / 2))
    let parts = rect.split(top: listRows)
    drawItems(of: .plans, plans.map(\.title), plans.map(\.facts), on: &canvas, in: parts.top)
    if let plan = lobby.plan { drawPlan(plan, on: &canvas, in: parts.rest.inset(left: 2, top: 1)) }
  }

  private func drawHead(_ title: String, count: Int, hasKeys: Bool, on canvas: inout Canvas) {
    canvas.sectionHead(
      hasKeys ? "▸ \(title)" : "  \(title)", detail: count > 0 ? "\(count)" : "", at: .zero,
      width: canvas.size.columns, role: hasKeys ? .heading : .dim)
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
