import Facilitation
import Screen

extension Model {
  /// All that is to be known of the chosen step.
  func stepText(of session: Session, columns: Int) -> Passage {
    var passage = Passage(columns: columns)
    guard let id = agenda.step, let part = session.agenda.parts[id] else { return passage }
    passage.heading(part.plan.title, role: .title)
    passage.paragraph(facts(of: part, in: session), role: .dim)
    passage.gap()
    passage.paragraph(part.plan.happens)
    addPrompts(of: part, to: &passage)
    if !part.plan.speakerNotes.isEmpty {
      passage.heading("For you")
      passage.paragraph(part.plan.speakerNotes, role: .plain)
    }
    addWork(of: part, in: session, to: &passage)
    return passage
  }

  private func facts(of part: Part, in session: Session) -> String {
    let row = stepRows(of: session).first { $0.part.id == part.id }
    let change = row?.extensionText.map { " (\($0))" } ?? ""
    let day = session.agenda.days > 1 ? "Day \(part.plan.day)  ·  " : ""
    return "\(day)\(part.plan.kind.title)  ·  \(part.plan.minutes) min\(change) planned"
  }

  private func addPrompts(of part: Part, to passage: inout Passage) {
    guard !part.plan.prompts.isEmpty else { return }
    passage.heading("Ask the room")
    for (index, prompt) in part.plan.prompts.enumerated() {
      passage.item(prompt, marker: "\(index + 1)  ", role: .emphasis)
    }
  }

  private func addWork(of part: Part, in session: Session, to passage: inout Passage) {
    let charts = session.charts(of: part)
    let rounds = session.rounds(of: part)
    guard !charts.isEmpty || !rounds.isEmpty else { return }
    passage.heading("Go to it with o")
    for chart in charts {
      passage.line(
        Span("▤  ", .accent), Span(chart.title), Span("  \(session.contents(of: chart))", .dim))
    }
    for round in rounds {
      passage.line(
        Span("●  ", .dot), Span(round.rules.title), Span("  \(round.state.title)", .dim))
    }
  }
}

extension PartKind {
  /// The name for a person.
  var title: String {
    switch self {
    case .introduction: "Introduction"
    case .groupWork: "Group work"
    case .vote: "Dot-vote"
    case .reportBack: "Report-backs"
    case .discussion: "Discussion"
    case .break: "Break"
    case .closing: "Closing"
    }
  }
}
