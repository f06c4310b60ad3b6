import Facilitation

// How a copy for one seat stands, and what has come to it, in sentences.

extension CopyState {
  /// How it stands, a line a thing.
  var lines: [String] {
    let count = counted(waiting.count, "command")
    let link =
      switch link {
      case .carried: "This is a copy of the session; \(count) to bring home with flipchart merge."
      case .joining: "The session is being reached; \(count) waiting."
      case .connected: "Connected to the session; \(count) on the way."
      case .cutOff(let sentence):
        "Cut off from the session; \(count) waiting. \(sentence ?? "")".trimmed
      }
    return [link] + refused.map { "Refused: \($0.command.wording) \($0.sentence)" }
  }
}

extension LinearProgram {
  /// What others have done, as far as the new session tells it by itself: a copy has no journal.
  func heardByComparing(with before: Model) -> [String] {
    guard let old = before.session, let new = model.session, before.copy != nil else {
      return []
    }
    return notes(new, since: old) + lines(new, since: old)
  }

  private func notes(_ new: Session, since old: Session) -> [String] {
    let pending = model.copy?.notes ?? [:]
    return new.notes.compactMap { note in
      guard old.notes[note.id] == nil, pending[note.id] == nil, note.author != model.actor,
        let chart = new.chart(of: note), chart.owner == nil || chart.owner == model.actor.group
      else { return nil }
      return "New \(LinearText(session: new, now: model.now).told(note))"
    }
  }

  private func lines(_ new: Session, since old: Session) -> [String] {
    var said = new.unreadNudges(for: model.actor).filter { old.nudges[$0.id] == nil }
      .map { "The facilitator says: \($0.text)" }
    if let part = new.agenda.current, part != old.agenda.current, let now = new.agenda.parts[part] {
      said.append("Now: \(now.plan.title).")
    }
    if let round = new.openRound, old.openRound?.id != round.id {
      said.append("The vote is open: \(round.rules.title).")
    }
    return said
  }
}
