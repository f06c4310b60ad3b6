import Facilitation
import Screen

/// Which key does what, and where.
enum Keymap {
  /// The actions of a page for whoever sits there, its own first, then those that every page has.
  static func actions(on page: Page, at seat: Seat) -> [Action] {
    let general = GeneralAction.allCases.filter { $0.isOffered(on: page, at: seat) }
    return own(of: page) + general.map(Action.general)
  }

  /// The keys that do an action on a page, the one to show first.
  ///
  /// A helper's line takes all that can be typed, so that there an action has its other keys alone.
  static func keys(for action: Action, on page: Page) -> [Key] {
    page == .helper ? action.keys.filter { $0.typed == nil } : action.keys
  }

  /// The action that a key does where the model stands; nil for none.
  static func action(for key: Key, in model: Model) -> Action? {
    actions(on: model.page, at: model.actor.seat).first {
      keys(for: $0, on: model.page).contains(key)
    }
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
    case .timeline: TimelineAction.allCases.map(Action.timeline)
    }
  }
}
