import Facilitation

// What the projector shows, told line by line: the same things are held back as on the wall.

extension LinearText {
  /// The scene that the spotlight is on.
  var scene: [String] {
    switch session.shownSpotlight {
    case .blank: []
    case .welcome: head + timetable
    case .agenda: ["Agenda"] + timetable
    case .speaker(let name, let topic):
      [topic.isEmpty ? "" : "Topic: \(topic)", name.isEmpty ? "" : "Speaker: \(name)"]
        .filter { !$0.isEmpty }
    case .prompts(let part): prompts(of: part)
    case .chart(let chart): projectedChart(chart)
    case .comparison(let left, let right): projectedChart(left) + projectedChart(right)
    case .note(let note): [projected(.note(note))]
    case .disclosed(let note):
      ["#\(note) \(flat(session.notes[note]?.text ?? "")), shown on purpose"]
    case .round(let round): projectedRound(round)
    case .reportBack(let group):
      [session.groups[group]?.name ?? ""] + spoken(session.projectedReportBack(of: group))
    case .groups(let left, let right): compared(left, right)
    case .barriers: barriers(.barriers) + barriers(.opportunities)
    case .break(let part): pause(part)
    case .testCard: ["Test card: the projector is being set up."]
    case .parkingLot:
      ["Parking lot"]
        + session.parkedNotes.filter(session.projects).map { "#\($0.id) \(flat($0.text))" }
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
    return [part.title]
      + (part.prompts.isEmpty
        ? [flat(part.happens)] : Array(part.prompts.prefix(session.projection.steps ?? .max)))
  }

  private func compared(_ left: GroupID, _ right: GroupID) -> [String] {
    let comparison = session.comparison(of: left, and: right, counting: session.projects)
    let names = [left, right].map { session.groups[$0]?.name ?? "" }
    return said("Both \(names[0]) and \(names[1])", comparison.shared)
      + said("Only \(names[0])", comparison.onlyLeft)
      + said("Only \(names[1])", comparison.onlyRight)
  }

  private func said(_ head: String, _ topics: [Topic]) -> [String] {
    ["\(head): \(topics.isEmpty ? "nothing" : counted(topics.count, "topic"))"]
      + topics.map { session.projectedText(of: $0) }
  }

  private func barriers(_ kind: SectionKind) -> [String] {
    let notes = session.projectedNotes(of: kind)
    return ["\(kind.projectedTitle), \(counted(notes.count, "note"))"]
      + notes.map { projected(.note($0.id)) }
  }

  private func pause(_ id: PartID) -> [String] {
    guard let part = session.agenda.parts[id] else { return [] }
    let clock = part.clock.isPaused ? ", paused" : ""
    return ["Break: \(part.plan.title), \(TimeLeft(part, in: session, at: now).text)\(clock)"]
  }

  private func projectedChart(_ id: ChartID) -> [String] {
    guard let chart = session.charts[id] else { return [] }
    let dots = session.visibleDots
    return ["Chart: \(chart.title)"]
      + session.sections(of: id).flatMap { section in
        let notes = session.notes(in: section.id).filter(session.projects)
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
      let ranking = round.outcome.map { session.projectedRanking(of: $0) } ?? []
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
