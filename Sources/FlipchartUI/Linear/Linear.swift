import Facilitation
import Screen

extension Model {
  /// What the page shows as lines in the order of reading, without boxes and columns.
  ///
  /// For a screen reader, for a pipe, and for whoever likes it plain.
  public func linear() -> [String] {
    guard let session else { return [] }
    let text = LinearText(session: session, now: now)
    switch page {
    case .agenda: return text.agenda
    case .charts, .helper: return text.charts
    case .groups: return text.groups
    case .vote: return text.rounds
    case .reportBack: return text.reportBacks
    case .projector, .lobby, .report: return sceneLines
    }
  }

  /// The scene's own lines, which have no boxes but those of notes.
  private var sceneLines: [String] {
    view().lines.compactMap { line in
      let text = line.filter { !("\u{2500}"..."\u{259F}").contains($0) }
      let words = text.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : words
    }
  }
}

/// A session told line by line.
struct LinearText {
  let session: Session
  let now: Instant

  var agenda: [String] {
    var lines = ["Agenda of \(session.details.title)"]
    for line in session.schedule(at: now).lines {
      guard let part = session.agenda.parts[line.id] else { continue }
      let time = line.start.map { CivilTime($0, in: session.details.zone).clock + ": " } ?? ""
      let spent = line.actual > 0 ? ", \(line.actual / 60) spent" : ""
      lines.append(
        "\(time)\(part.plan.title), \(part.plan.minutes) minutes planned\(spent), \(line.state)")
    }
    return lines
  }

  var charts: [String] {
    session.charts.flatMap { chart in
      let owner = chart.owner.flatMap { session.groups[$0]?.name } ?? "plenary"
      let head = ["Chart: \(chart.title), of \(owner)"] + chart.prompts.map { "Prompt: \($0)" }
      return head + session.sections(of: chart.id).flatMap(section)
    }
  }

  var groups: [String] {
    let warnings = session.warnings.map { "Mind: \($0.sentence)" }
    return warnings
      + session.groups.flatMap { group in
        [
          "Group: \(group.name)", people("Members", session.members(of: group.id)),
          people("Helpers", session.helpers(of: group.id)),
        ]
      }
  }

  var rounds: [String] {
    session.rounds.flatMap { round in
      let head = ["Vote: \(round.rules.title), \(round.state.rawValue)", round.rules.question]
      let progress = session.progress(of: round.id).map {
        ["Ballots \($0.ballots) of \($0.voters), dots left \($0.dotsLeft)"]
      }
      let ranking = round.outcome?.ranking.map { standing in
        "\(standing.rank). \(session.linearName(of: standing.target)): \(standing.dots) dots"
      }
      return head + (progress ?? []) + (ranking ?? [])
    }
  }

  var reportBacks: [String] {
    session.groups.flatMap { group in
      let said = session.reportBacks[group.id] ?? ReportBack()
      let points = said.points.enumerated().map { place, point in
        "Point \(place + 1), \(point.echo.map { "echo of #\($0)" } ?? "new"): \(point.text)"
      }
      return [
        "Group: \(group.name)", "Headline: \(said.headline.isEmpty ? "none" : said.headline)",
      ]
        + points
    }
  }

  private func section(_ section: Section) -> [String] {
    let notes = session.notes(in: section.id)
    return ["Section: \(section.title), \(notes.count) notes"] + notes.map(line)
  }

  private func line(_ note: Note) -> String {
    let marks = [
      note.label == .public ? nil : note.label.rawValue,
      note.cluster.flatMap { session.clusters[$0].map { "cluster \($0.name)" } },
      note.parking == nil ? nil : "parked",
    ].compactMap { $0 }
    let text = note.text.split(separator: "\n").joined(separator: " / ")
    return "#\(note.id) \(text)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  private func people(_ title: String, _ people: [Participant]) -> String {
    let names = people.map { $0.name ?? $0.slot }
    return "\(title): \(names.isEmpty ? "none" : names.joined(separator: ", "))"
  }
}

extension Session {
  /// A target's words for the facilitator.
  fileprivate func linearName(of target: Target) -> String {
    switch target {
    case .note(let id): "#\(id) \(notes[id]?.text ?? "taken down")"
    case .cluster(let id): "\(clusters[id]?.name ?? "taken away")"
    }
  }
}
