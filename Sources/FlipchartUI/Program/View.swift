public import Screen

extension Model {
  /// The smallest window that everything fits into.
  public static let smallest = Size(columns: 80, rows: 24)

  /// What the screen shows, exactly as large as the window.
  public func view() -> Frame {
    Frame(size: size, role: .plain) { canvas in
      guard size.holds(Self.smallest) else { return drawTooSmall(on: &canvas) }
      if case .visiting(let past) = visit { return past.drawVisit(on: &canvas) }
      drawPage(on: &canvas)
      for layer in layers { draw(layer, on: &canvas) }
    }
  }

  func drawPage(on canvas: inout Canvas) {
    switch page {
    case .projector, .lobby: drawBody(on: &canvas)
    default: canvas.within(drawChrome(on: &canvas)) { drawBody(on: &$0) }
    }
  }

  /// Draws the page without the frame around it.
  func drawBody(on canvas: inout Canvas) {
    switch page {
    case .lobby: drawLobby(on: &canvas)
    case .agenda: drawAgenda(on: &canvas)
    case .charts: drawCharts(on: &canvas)
    case .groups: drawGroups(on: &canvas)
    case .vote: drawVote(on: &canvas)
    case .reportBack: drawReportBack(on: &canvas)
    case .report: drawReport(on: &canvas)
    case .helper: drawHelper(on: &canvas)
    case .projector: drawProjector(on: &canvas)
    case .timeline: drawTimeline(on: &canvas)
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let wanted = "\(Self.smallest.columns)×\(Self.smallest.rows)"
    let text = "Flipchart needs a window of \(wanted); this one is \(size.columns)×\(size.rows)."
    canvas.paragraph(text, in: canvas.bounds, role: .warning)
  }
}
