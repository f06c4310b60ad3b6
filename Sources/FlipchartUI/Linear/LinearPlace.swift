import Facilitation

extension Model {
  /// Where the keys would go, in a sentence; nil in the lobby.
  var place: String? {
    guard let session else { return nil }
    let text = LinearText(session: session, now: now)
    let parts: [String?] =
      switch page {
      case .charts, .helper:
        [
          chosenChart.map { "chart \($0.title)" }, chosenSection.map { "section \($0.title)" },
          chosenNote.map(text.told),
        ]
      case .agenda:
        [agenda.step.flatMap { session.agenda.parts[$0] }.map { "step \($0.plan.title)" }]
      case .vote: [vote.round.flatMap { session.rounds[$0] }.map { "vote \($0.rules.title)" }]
      case .reportBack: [speakingGroup.map { "group \($0.name)" }]
      case .timeline: [timeline.lines(upTo: 1).first]
      case .lobby, .groups, .report, .projector: []
      }
    return ([page.title] + parts.compactMap(\.self)).joined(separator: ", ") + "."
  }
}

extension LinearText {
  /// A note in one line.
  func told(_ note: Note) -> String { "note \(note.id): \(flat(note.text))" }
}
