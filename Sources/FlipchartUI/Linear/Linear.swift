import Facilitation

extension Model {
  /// What the page shows as lines in the order of reading, without boxes and columns.
  ///
  /// For a screen reader, for a pipe, and for whoever likes it plain. It keeps to what the page itself
  /// may show: no tally before its reveal, and for the projector what the room may see alone.
  public func linear() -> [String] {
    guard let session else { return [] }
    let text = LinearText(session: session, now: now, onTheWay: copy?.notes ?? [:])
    let link = copy?.lines ?? []
    switch page {
    case .lobby: return []
    case .agenda: return text.agenda
    case .charts: return link + text.charts(session.charts.map(\.self))
    case .helper:
      return link + text.charts(session.charts(of: actor.group) + session.charts(of: nil))
    case .groups: return text.groups
    case .vote: return text.rounds
    case .reportBack: return text.reportBacks
    case .report: return report.lines.map(String.init)
    case .projector: return text.scene
    case .timeline, .replay: return timeline.lines(upTo: 20)
    }
  }
}

/// A session told line by line.
struct LinearText {
  let session: Session
  let now: Instant
  /// The notes that are on their way to the session, and whether each is altogether new.
  var onTheWay: [NoteID: Bool] = [:]

  /// The title, the question, and when and where.
  var head: [String] {
    let details = session.details
    let place = [details.place, details.date].filter { !$0.isEmpty }.joined(separator: ", ")
    return [details.title, details.question, place].filter { !$0.isEmpty }
  }

  /// A text of several lines in one.
  func flat(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " / ")
  }

  /// A list in one line; the fallback where it is empty.
  func list(_ items: [String], orElse fallback: String = "none") -> String {
    items.isEmpty ? fallback : items.joined(separator: ", ")
  }

  /// A length of time in whole minutes.
  func minutes(_ seconds: Int) -> String { counted(seconds / 60, "minute") }

  /// A person by slot and name.
  func name(_ person: Participant) -> String {
    [person.slot, person.name].compactMap(\.self).joined(separator: " ")
  }

  /// A target's words; nothing is held back, as on the facilitator's pages.
  func name(_ target: Target) -> String {
    switch target {
    case .note(let id): "#\(id) \(session.notes[id].map { flat($0.text) } ?? "(taken down)")"
    case .cluster(let id):
      session.clusters[id].map { "cluster \(id) \($0.name), \(session.raised(id).words)" }
        ?? "cluster \(id) (taken away)"
    }
  }
}
