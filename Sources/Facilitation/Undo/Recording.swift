/// What is gathered while an entry is folded in, so that it can be taken back later.
struct Recording {
  /// For each event so far the events that take it back; nil once one cannot be taken back.
  private var inverses: [[Event]]? = []
  /// What was changed, and who had changed that before.
  private(set) var changed: [History.Step.Change] = []
  private var seen: Set<Subject> = []

  /// Whether the entry leaves any trace; the one that makes the session leaves none.
  let isRemembered: Bool

  init(of entry: Entry) {
    if case .sessionCreated? = entry.events.first {
      isRemembered = false
    } else {
      isRemembered = true
    }
  }

  /// Takes in an event on the state before it.
  mutating func take(_ event: Event, before session: Session) {
    guard isRemembered else { return }
    if let inverse = session.inverse(of: event) {
      inverses?.append(inverse)
    } else {
      inverses = nil
    }
    for subject in event.subjects where isNew(subject) {
      changed.append(.init(subject: subject, before: session.touches[subject]))
    }
  }

  /// Whether a subject has not been changed yet; most entries change one, which needs no set.
  private mutating func isNew(_ subject: Subject) -> Bool {
    if changed.count < 8 { return !changed.contains { $0.subject == subject } }
    if seen.isEmpty { seen = Set(changed.map(\.subject)) }
    return seen.insert(subject).inserted
  }

  /// The step that takes the entry back; nil where there is none.
  func step(_ command: CommandID, _ title: String, revision: Int) -> History.Step? {
    guard isRemembered, let inverses else { return nil }
    let inverse = inverses.count == 1 ? inverses[0] : inverses.reversed().flatMap(\.self)
    guard !inverse.isEmpty else { return nil }
    return History.Step(
      command: command, revision: revision, title: title, inverse: inverse, changed: changed)
  }
}
