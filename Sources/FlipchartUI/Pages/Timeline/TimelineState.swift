import Facilitation
import Screen

/// Where the timeline stands: the entry that is looked at, and what is shown beside it.
struct TimelineState: Sendable {
  /// The pages that can be shown beside the entries.
  static let sides: [Page] = [.agenda, .charts, .groups, .vote, .reportBack, .projector]

  /// The journal as far as it has been read.
  private(set) var journal = Timeline()
  private(set) var scale = TimeScale()
  private(set) var marks: [TimelineMark] = []
  /// The revision of the entry that is looked at; 0 before anything has been read.
  private(set) var revision = 0
  /// The page that is shown beside the entries; nil for the one that each entry is about.
  var side: Page?
  /// The page to go back to.
  var origin = Page.agenda
  /// The page beside the entries, as it was.
  var beside = PastVisit.none

  /// Whether the last entry is looked at, so that the next one will be too.
  var isAtEnd: Bool { revision == journal.revision }

  /// The entry that is looked at.
  var entry: Entry? {
    journal.entries.indices.contains(revision - 1) ? journal.entries[revision - 1] : nil
  }

  /// Takes in what was read or has been added; whoever looks at the last entry goes on with it.
  mutating func append(_ entries: [Entry]) {
    let goesOn = isAtEnd
    for entry in entries where entry.revision == journal.revision + 1 {
      journal.append([entry])
      scale.append(entry.at)
      guard let session = journal.latest else { continue }
      marks += entry.events.compactMap { TimelineMark($0, of: entry, in: session) }
    }
    if goesOn { revision = journal.revision }
  }

  /// Forgets the journal, some of which has been redacted: it has to be read anew.
  mutating func forget() {
    if isAtEnd { revision = 0 }
    journal = Timeline()
    scale = TimeScale()
    marks = []
  }

  /// Looks at another entry, as far as there are any.
  mutating func look(at revision: Int) {
    self.revision = max(min(1, journal.revision), min(revision, journal.revision))
  }

  /// Looks at the entry so many seconds on, and at the next one at least.
  mutating func look(furtherBy seconds: Int) {
    guard let entry else { return }
    let found = journal.revision(at: entry.at.advanced(bySeconds: seconds))
    look(at: seconds < 0 ? min(found, revision - 1) : max(found, revision + 1))
  }

  /// Looks at the next thing that is marked, or at the one before.
  mutating func lookAtMark(by step: Int) {
    let next =
      step > 0
      ? marks.first { $0.revision > revision } : marks.last { $0.revision < revision }
    look(at: next?.revision ?? (step > 0 ? journal.revision : 1))
  }

  /// Shows the next page beside, or the one before; between the ends stands the one that follows.
  mutating func turnSide(by step: Int) {
    let choices: [Page?] = [nil] + Self.sides
    let place = choices.firstIndex(of: side) ?? 0
    side = choices[(place + step + choices.count) % choices.count]
  }
}
