import Screen

/// Which key does what, and where.
enum Keymap {
  /// The actions of a page, its own first, then those that every page has.
  static func actions(on page: Page) -> [Action] {
    let general = GeneralAction.allCases.filter { $0.isOffered(on: page) }.map(Action.general)
    return own(of: page) + general
  }

  /// The action that a key does where the model stands; nil for none.
  static func action(for key: Key, in model: Model) -> Action? {
    actions(on: model.page).first { $0.keys.contains(key) }
  }

  private static func own(of page: Page) -> [Action] {
    switch page {
    case .lobby: LobbyAction.allCases.map(Action.lobby)
    case .agenda: AgendaAction.allCases.map(Action.agenda)
    case .charts: ChartsAction.allCases.map(Action.charts)
    case .groups: GroupsAction.allCases.map(Action.groups)
    case .vote: VoteAction.allCases.map(Action.vote)
    case .reportBack: ReportBackAction.allCases.map(Action.reportBack)
    case .report: ReportAction.allCases.map(Action.report)
    case .helper: HelperAction.allCases.map(Action.helper)
    case .projector: ProjectorAction.allCases.map(Action.projector)
    }
  }
}
