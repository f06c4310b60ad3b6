import Screen

/// Everything that a key can do, by the page that it belongs to.
///
/// The help, the finder, the hints on the status line and the keys themselves are all made from
/// these lists.
enum Action: Hashable, Sendable {
  case general(GeneralAction)
  case lobby(LobbyAction)
  case agenda(AgendaAction)
  case charts(ChartsAction)
  case groups(GroupsAction)
  case vote(VoteAction)
  case reportBack(ReportBackAction)
  case report(ReportAction)
  case helper(HelperAction)
  case projector(ProjectorAction)
  case timeline(TimelineAction)
}

/// The actions of one page.
protocol PageAction: CaseIterable, Hashable, Sendable {
  /// What it does, as an order: "Write a note".
  var title: String { get }
  /// The word for it on the status line; nil where it is not hinted at.
  var hint: String? { get }
  /// The keys that do it, the one to show first.
  var keys: [Key] { get }
}

/// Whether an action can be done now.
enum Availability: Equatable, Sendable {
  case enabled
  /// Not now: the sentence says why.
  case disabled(String)
}

extension Availability {
  /// Enabled, unless something stands against it: then the sentence says what.
  static func unless(_ obstacle: Bool, _ sentence: String) -> Availability {
    obstacle ? .disabled(sentence) : .enabled
  }

  /// Enabled, unless a sentence says what stands against it.
  static func unless(_ obstacle: String?) -> Availability {
    obstacle.map(Availability.disabled) ?? .enabled
  }
}

extension Action {
  private var described: any PageAction {
    switch self {
    case .general(let action): action
    case .lobby(let action): action
    case .agenda(let action): action
    case .charts(let action): action
    case .groups(let action): action
    case .vote(let action): action
    case .reportBack(let action): action
    case .report(let action): action
    case .helper(let action): action
    case .projector(let action): action
    case .timeline(let action): action
    }
  }

  /// What it does, as an order.
  var title: String { described.title }
  /// The word for it on the status line; nil where it is not hinted at.
  var hint: String? { described.hint }
  /// The keys that do it, the one to show first.
  var keys: [Key] { described.keys }

  /// Whether every page has it.
  var isGeneral: Bool {
    if case .general = self { true } else { false }
  }
}

extension Model {
  /// Whether an action can be done now, and if not, why.
  func availability(of action: Action) -> Availability {
    switch action {
    case .general(let action): availability(of: action)
    case .lobby(let action): availability(of: action)
    case .agenda(let action): availability(of: action)
    case .charts(let action): availability(of: action)
    case .groups(let action): availability(of: action)
    case .vote(let action): availability(of: action)
    case .reportBack(let action): availability(of: action)
    case .report(let action): availability(of: action)
    case .helper(let action): availability(of: action)
    case .projector(let action): availability(of: action)
    case .timeline(let action): availability(of: action)
    }
  }

  /// Does an action that can be done now.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .general(let action): perform(action)
    case .lobby(let action): perform(action)
    case .agenda(let action): perform(action)
    case .charts(let action): perform(action)
    case .groups(let action): perform(action)
    case .vote(let action): perform(action)
    case .reportBack(let action): perform(action)
    case .report(let action): perform(action)
    case .helper(let action): perform(action)
    case .projector(let action): perform(action)
    case .timeline(let action): perform(action)
    }
  }
}
