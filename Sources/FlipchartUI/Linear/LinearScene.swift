import Facilitation

// What the projector shows, told line by line: the same things are held back as on the wall.

extension LinearText {
  /// The scene that the spotlight is on.
  var scene: [String] {
    switch session.shownSpotlight {
    case .blank: []
    case .welcome: head + timetable
    case .agenda: ["Agenda"] + timetable
    case .prompts(let part): prompts(of: part)
    case .chart(let chart): projectedChart(chart)
    case .comparison(let left, let right): projectedChart(left) + projectedChart(right)
    case .note(let note): [projected(.note(note))]
    case .round(let round): projectedRound(round)
    case .reportBack(let group):
      [session.groups[group]?.name ?? ""] + spoken(session.reportBacks[group] ?? ReportBack())
    case .parkingLot:
      ["Parking lot"]
        + session.parkedNotes.filter { $0.isShown(to: .room) }.map { "#\($0.id) \(flat($0.text))" }
    case .wayForward: ["Way forward"] + session.projectedActions.map(\.what)
    }
  }

  private var timetable: [String] {
    session.schedule(at: now).lines.compactMap { line in
      session.agenda.parts[line.id].map { part in
        let time = line.start.map { "\(CivilTime($0, in: session.details.zone).clock): " } ?? ""
        return "\(time)\(part.plan.title), \(minutes(line.planned)), \(line.state.rawValue)"
      }
    }
  }

  private func prompts(of id: PartID) -> [String] {
    guard let part = session.agenda.parts[id]?.plan else { return [] }
    return [part.title] + (part.prompts.isEmpty ? [flat(part.happens)] : part.prompts)
  }

  private func projectedChart(_ id: ChartID) -> [String] {
    guard let chart = session.charts[id] else { return [] }
    let dots = session.visibleDots
    return ["Chart: \(chart.title)"]
      + session.sections(of: id).flatMap { section in
        let notes = session.notes(in: section.id).filter { $0.isShown(to: .room) }
        return ["Section: \(section.title), \(counted(notes.count, "note"))"]
          + notes.map { projected(.note($0.id), dots: dots[.note($0.id)]) }
      }
  }

  private func projectedRound(_ id: RoundID) -> [String] {
    guard let round = session.rounds[id] else { return [] }
    switch round.state {
    case .draft: return ["The vote opens in a moment."]
    case .void: return [round.rules.title, "This vote does not count."]
    case .open, .closed:
      let tally = session.tally(of: id)
      return [round.rules.title, round.rules.question]
        + [session.progress(of: id)?.line].compactMap(\.self)
        + round.targets.map { projected($0, dots: tally?[$0]) }
    case .revealed:
      let ranking = round.outcome?.ranking ?? []
      return [round.rules.title, round.rules.question]
        + ranking.map { "\($0.rank). \(projected($0.target, dots: $0.dots))" }
    }
  }

  private func projected(_ target: Target, dots: Int? = nil) -> String {
    let number = if case .note(let id) = target { "#\(id)" } else { "cluster \(target.number)" }
    let count = dots.map { ", \(counted($0, "dot"))" } ?? ""
    return "\(number) \(session.projectedText(of: target))\(count)"
  }
}
