import Facilitation

extension LinearText {
  /// The head of the session, its steps in order, then what is parked and what is to be done.
  var agenda: [String] {
    let schedule = session.schedule(at: now)
    let steps = schedule.lines.flatMap(step)
    let drift = session.startedAt == nil ? [] : [Drift(seconds: schedule.behind).sentence]
    let progress = session.agenda.current == nil ? [] : session.groups.map(progress)
    return head + drift + progress + steps + parkingLot + wayForward + feedback
  }

  private func progress(of group: Group) -> String {
    "Group \(group.name) is \(session.progress(of: group.id))"
  }

  private func step(_ line: Schedule.Line) -> [String] {
    guard let part = session.agenda.parts[line.id] else { return [] }
    let time = line.start.map { "\(CivilTime($0, in: session.details.zone).clock): " } ?? ""
    let day = session.agenda.days > 1 ? "Day \(part.plan.day), " : ""
    let spent = line.actual > 0 ? ", \(minutes(line.actual)) spent" : ""
    let isNow = line.state == .running || line.state == .paused
    let left = isNow ? ", \(TimeLeft(part, in: session, at: now).text)" : ""
    let head =
      "\(day)\(time)\(part.plan.title), \(minutes(line.planned)) planned\(spent)\(left), "
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
        let waiver = parking.reason.isEmpty ? "let go" : "let go: \(flat(parking.reason))"
        let facts = [
          parking.owner.isEmpty ? "no owner" : "owner \(parking.owner)",
          parking.when.isEmpty ? nil : parking.when,
          parking.answer.isEmpty ? nil : "answer: \(flat(parking.answer))",
          parking.waived ? waiver : nil, restriction(of: .parking(note: note.id)),
        ].compactMap(\.self)
        return "#\(note.id) \(flat(note.text)) (\(list(facts)))"
      }
  }

  private var wayForward: [String] {
    ["Way forward: \(counted(session.actions.count, "action"))"]
      + session.actionsInOrder.map { action in
        let who = action.who.isEmpty ? "nobody yet" : action.who
        let due = action.due.isEmpty ? "" : ", by \(action.dueText)"
        let note = action.note.map { ", from #\($0)" } ?? ""
        let label = restriction(of: .action(number: action.id)).map { ", \($0)" } ?? ""
        return "\(action.done ? "Done" : "To do"): \(action.what), \(who)\(due)\(note)\(label)"
      }
  }

  /// The label of a statement in a word; nil where it may travel anywhere.
  private func restriction(of statement: Statement) -> String? {
    session.label(of: statement).flatMap { $0 == .public ? nil : $0.rawValue }
  }

  /// What people said of the session, without the order in which they did.
  private var feedback: [String] {
    let tally = session.feedbackTally
    guard !tally.voices.isEmpty else { return [] }
    let mean = tally.meanTenths.map { ", mean \(FeedbackMark.decimal($0)) of 5" } ?? ""
    let median = tally.medianTenths.map { ", median \(FeedbackMark.decimal($0))" } ?? ""
    let counts = zip(FeedbackTally.marks, tally.counts).filter { $0.1 > 0 }
      .map { "\($0.1) gave \($0.0)" }
    let lines = tally.voices.filter { !$0.line.isEmpty }.map { voice in
      let label = restriction(of: .feedback(number: voice.id)).map { ", \($0)" } ?? ""
      return "\(voice.score.map { "\($0) of 5" } ?? "No mark")\(label): \(flat(voice.line))"
    }
    return ["Feedback: \(counted(tally.voices.count, "voice"))\(mean)\(median)"]
      + (counts.isEmpty ? [] : ["Marks: \(list(counts))"]) + lines
  }
}
