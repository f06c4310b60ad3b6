/// The pages of the program: one is shown at a time, below the layers.
public enum Page: String, CaseIterable, Sendable {
  case lobby, agenda, charts, groups, vote, reportBack, report, helper, projector
  case timeline, replay

  /// The pages that a facilitator walks between.
  static let facilitator: [Page] = [.agenda, .charts, .groups, .vote, .reportBack, .report]

  /// The name on its tab.
  var title: String {
    switch self {
    case .lobby: "Lobby"
    case .agenda: "Agenda"
    case .charts: "Charts"
    case .groups: "Groups"
    case .vote: "Vote"
    case .reportBack: "Report-back"
    case .report: "Report"
    case .helper: "Notes"
    case .projector: "Projector"
    case .timeline: "Timeline"
    case .replay: "Replay"
    }
  }
}

extension Model {
  /// Shows a page, as its key would.
  public mutating func turn(to page: Page) {
    _ = show(page)
    listPage()
  }
}
