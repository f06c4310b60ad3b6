import Facilitation

extension LinearText {
  /// The head of the session, its steps in order, then what is parked and what is to be done.
  var agenda: [String] {
    let schedule = session.schedule(at: now)
    let steps = schedule.lines.flatMap(step)
    let drift = session.startedAt == nil ? [] : [Drift(seconds: schedule.behind).sentence]
    let progress = session.agenda.current == nil ? [] : session.groups.map(progress)
    return head + drift + progress + steps + parkingLot + wayForward
  }

  private func progress(of group: Group) -> String {
    "Group \(group.name) is \(session.progress(of: group.id))"
  }

  private func step(_ line: Schedule.Line) -> [String] {
    guard let part = session.agenda.parts[line.id] else { return [] }
    let time = line.start.map { "\(CivilTime($0, in: session.details.zone).clock): " } ?? ""
    let spent = line.actual > 0 ? ", \(minutes(line.actual)) spent" : ""
    let isNow = line.state == .running || line.state == .paused
    let left = isNow ? ", \(TimeLeft(part, in: session, at: now).text)" : ""
    let head =
      "\(time)\(part.plan.title), \(minutes(line.planned)) planned\(spent)\(left), "
      + "\(line.state.rawValue)"
    let happens = part.plan.happens.isEmpty ? [] : ["  \(flat(part.plan.happens))"]
    return [head] + happens + part.plan.prompts.map { "  Prompt: \($0)" }
  }

  /// The notes that were set aside, with what is to become of them.
  private var parkingLot: [String] {
    let notes = session.parkedNotes
    return ["Parking lot: \(counted(notes.count, "note"))"]
      + notes.map { note in
        let parking = note.parking ?? Parking()
        let facts = [
          parking.owner.isEmpty ? "no owner" : "owner \(parking.owner)",
          parking.when.isEmpty ? nil : parking.when,
          parking.answer.isEmpty ? nil : "answer: \(flat(parking.answer))",
          parking.waived ? "let go" : nil,
        ].compactMap(\.self)
        return "#\(note.id) \(flat(note.text)) (\(list(facts)))"
      }
  }

  private var wayForward: [String] {
    ["Way forward: \(counted(session.actions.count, "action"))"]
      + session.actions.map { action in
        let who = action.who.isEmpty ? "nobody yet" : action.who
        let due = action.due.isEmpty ? "" : ", by \(action.due)"
        let note = action.note.map { ", from #\($0)" } ?? ""
        return "\(action.done ? "Done" : "To do"): \(action.what), \(who)\(due)\(note)"
      }
  }
}
