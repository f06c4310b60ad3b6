import Facilitation
import Screen

/// A look around in an earlier moment: a program of its own over the session as it was, which
/// changes nothing.
indirect enum PastVisit: Sendable {
  case none
  case visiting(Model)
}

/// The moment that a visit looks at.
struct VisitedMoment: Equatable, Sendable {
  /// The revision of the last entry that had been made.
  var revision: Int
  /// The time that was, to the second, such as `14:32:05`.
  var clock: String

  /// Why nothing can be changed.
  var sentence: String {
    "This is how it was at \(clock), which cannot be changed: Esc goes back to now."
  }
}

extension Model {
  /// The program over the session as it was after an entry, on the page that the entry is about
  /// unless another is wanted; nil where there is no such entry.
  ///
  /// - Parameter actor: who looks at it, and sees what was shown to that seat.
  func visitor(
    at revision: Int, on page: Page? = nil, as actor: Actor = .facilitator
  ) -> Model? {
    guard let session = timeline.journal.session(at: revision),
      timeline.journal.entries.indices.contains(revision - 1)
    else { return nil }
    let entry = timeline.journal.entries[revision - 1]
    var past = self
    past.session = session
    past.whole = nil
    past.actor = actor
    past.now = entry.at
    past.moment = VisitedMoment(revision: revision, clock: clock(of: entry))
    past.sent = [:]
    past.resetPages()
    past.veil()
    past.report.request.revision = revision
    past.settle()
    past.point(at: entry, on: page)
    past.layers = []
    past.notice = nil
    return past
  }

  /// Shows what an entry is about, and chooses it there.
  private mutating func point(at entry: Entry, on page: Page?) {
    let event = entry.main
    if let event { choose(event) }
    self.page = page ?? event?.page ?? .agenda
  }

  private mutating func choose(_ event: Event) {
    guard let session else { return }
    if let note = event.note, session.notes[note] != nil {
      page = .charts
      _ = goTo(note)
    } else if let round = event.round, session.rounds[round] != nil {
      _ = goTo(round)
    }
  }

  /// Draws the page beside the entries anew.
  mutating func drawBeside() {
    guard page == .timeline else { return }
    timeline.beside =
      visitor(at: timeline.revision, on: timeline.side).map { .visiting($0) } ?? .none
  }

  /// Opens the moment that is looked at over the whole window.
  mutating func visitMoment() {
    visit = timeline.beside
  }
}

extension Event {
  /// The page that shows what an event changed.
  fileprivate var page: Page {
    switch area {
    case .people, .groups, .groupWork: .groups
    case .charts, .notes, .clusters: .charts
    case .voting: .vote
    case .plenary: .reportBack
    case .projector: .projector
    default: .agenda
    }
  }

  /// The note that an event is about.
  fileprivate var note: NoteID? {
    switch self {
    case .noteAdded(let note, _): note.id
    case .noteEdited(let note, _), .noteMoved(let note, _, _), .noteColoured(let note, _),
      .noteLabelled(let note, _), .noteAttributed(let note, _), .noteParked(let note, _),
      .noteClustered(let note, _):
      note
    default: nil
    }
  }
}
