public import Screen

extension Model {
  /// The smallest window that everything fits into.
  public static let smallest = Size(columns: 80, rows: 24)

  /// What the screen shows, exactly as large as the window.
  public func view() -> Frame {
    Frame(size: size, role: .plain) { canvas in
      guard size.holds(Self.smallest) else { return drawTooSmall(on: &canvas) }
      drawPage(on: &canvas)
      for layer in layers { draw(layer, on: &canvas) }
    }
  }

  private func drawPage(on canvas: inout Canvas) {
    switch page {
    case .projector: return drawProjector(on: &canvas)
    case .lobby: return drawLobby(on: &canvas)
    default: break
    }
    let inner = drawChrome(on: &canvas)
    canvas.within(inner) { body in
      switch page {
      case .agenda: drawAgenda(on: &body)
      case .charts: drawCharts(on: &body)
      case .groups: drawGroups(on: &body)
      case .vote: drawVote(on: &body)
      case .reportBack: drawReportBack(on: &body)
      case .report: drawReport(on: &body)
      case .helper: drawHelper(on: &body)
      case .lobby, .projector: break
      }
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let wanted = "\(Self.smallest.columns)×\(Self.smallest.rows)"
    let text = "Flipchart needs a window of \(wanted); this one is \(size.columns)×\(size.rows)."
    canvas.paragraph(text, in: canvas.bounds, role: .warning)
  }
}
