import Facilitation

/// What a line of the agenda page is about, and where one can go from it.
enum AgendaWork: Hashable, Sendable {
  case chart(ChartID)
  case round(RoundID)
  case note(NoteID)
}

extension Model {
  /// Where one can go from the chosen line.
  var work: [AgendaWork] {
    guard let session else { return [] }
    switch agenda.selected {
    case .step(let id):
      guard let part = session.agenda.parts[id] else { return [] }
      return session.charts(of: part).map { .chart($0.id) }
        + session.rounds(of: part).map { .round($0.id) }
    case .parked(let note):
      return [.note(note)]
    case .action(let id):
      return session.actions[id]?.note.map { [.note($0)] } ?? []
    case .feedback, .resource, nil:
      return []
    }
  }

  /// Goes to a chart, a vote or a note.
  mutating func goTo(_ work: AgendaWork) -> [Effect] {
    switch work {
    case .chart(let chart): return goTo(chart)
    case .round(let round): return goTo(round)
    case .note(let note): return goTo(note)
    }
  }

  /// Goes to the one thing of the chosen line, or asks which.
  mutating func goToWork() -> [Effect] {
    let work = work
    guard work.count != 1 else { return goTo(work[0]) }
    return open(
      Picker(
        purpose: .agenda(.work(work)), title: "Go to",
        items: work.map { Picker.Item(label: label(of: $0), detail: detail(of: $0)) }))
  }

  private func label(of work: AgendaWork) -> String {
    switch work {
    case .chart(let id): session?.charts[id]?.title ?? ""
    case .round(let id): session?.rounds[id]?.rules.title ?? ""
    case .note(let id): "#\(id)"
    }
  }

  private func detail(of work: AgendaWork) -> String {
    switch work {
    case .chart(let id):
      session?.charts[id]?.owner.flatMap { session?.groups[$0]?.name } ?? "plenary"
    case .round(let id): session?.rounds[id].map { "vote, \($0.state.title)" } ?? "vote"
    case .note: "note"
    }
  }
}

extension Session {
  /// The charts that are worked on in a part, as far as they still hang.
  func charts(of part: Part) -> [Chart] { part.charts.compactMap { charts[$0] } }

  /// The votes that are taken in a part, as far as they are still there.
  func rounds(of part: Part) -> [Round] { part.rounds.compactMap { rounds[$0] } }
}
