import Facilitation

/// Something on a timeline that people come back to.
struct TimelineMark: Equatable, Sendable {
  /// The rows that marks stand in.
  enum Row: Equatable, Sendable {
    /// The parts of the agenda, above the bar.
    case parts
    /// Votes, report-backs and the end, below it.
    case happenings
  }

  var revision: Int
  var row: Row
  var title: String

  /// What an event of an entry puts on the timeline; nil for most.
  ///
  /// - Parameter session: the session after the entry.
  init?(_ event: Event, of entry: Entry, in session: Session) {
    guard let (row, title) = Self.title(of: event, in: session) else { return nil }
    revision = entry.revision
    self.row = row
    self.title = title
  }

  private static func title(of event: Event, in session: Session) -> (Row, String)? {
    switch event {
    case .partStarted(let part):
      return session.agenda.parts[part].map { (.parts, $0.plan.title) }
    case .roundOpened(let round, _, _):
      return session.rounds[round].map { (.happenings, "vote: \($0.rules.title)") }
    case .roundRevealed(let round, _):
      return session.rounds[round].map { (.happenings, "result: \($0.rules.title)") }
    case .spotlightMoved(.reportBack(let group)):
      return session.groups[group].map { (.happenings, "report: \($0.name)") }
    case .sessionClosed:
      return (.happenings, "closed")
    default:
      return nil
    }
  }
}
