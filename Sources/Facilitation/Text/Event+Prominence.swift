extension Event {
  /// The title of an entry: that of the event which the others go with.
  static func title(of events: [Event]) -> String {
    if events.count > 1, events.allSatisfy(\.isNoteAdded) {
      return "add \(events.count.counted("note"))"
    }
    return main(of: events)?.title ?? "nothing"
  }

  private var isNoteAdded: Bool {
    if case .noteAdded = self { true } else { false }
  }

  /// The event of an entry which the others go with; nil for an entry without events.
  static func main(of events: [Event]) -> Event? {
    events.max { $0.prominence < $1.prominence }
  }

  /// How much the event says about its entry: the others go with the most prominent, the first of
  /// equals.
  private var prominence: Int {
    switch self {
    case .dotsReturned, .dotsRestored, .redacted, .ballotsRedacted, .roundClosed, .partFinished,
      .turnFinished, .sectionAdded, .sectionRemoved, .rowRemoved, .noteClustered:
      0
    case .personRemoved, .clusterRemoved, .groupRemoved, .roundRevealed, .partStarted, .tieSettled,
      .turnStarted:
      2
    case .turnSkipped: 3
    case .sessionCreated: 4
    case .peopleMoved(_, let seed): seed == nil ? 0 : 3
    default: 1
    }
  }
}
