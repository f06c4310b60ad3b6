import Facilitation

// What is read out when something happens: what this seat has to do with, in sentences.

extension LinearProgram {
  /// What is to be said of a message that has been taken in.
  ///
  /// - Parameter before: the program before it.
  func said(of message: Message, before: Model) -> [String] {
    switch message {
    case .sessionOpened, .replayOpened: return greeting
    case .recorded(let entries):
      return model.actor.seat == .projector ? newScene(since: before) : heard(entries, before)
    case .foreseen: return heardByComparing(with: before)
    case .tick: return clock(since: before)
    case .reportRendered, .reportExported, .answered, .failed, .historyRead, .lobbyListed, .input,
      .line, .hosting:
      return []
    }
  }

  private var greeting: [String] {
    guard let session = model.session else { return [] }
    let head = LinearText(session: session, now: model.now).head
    guard model.actor.seat != .projector else { return head + model.linear() }
    return head + [model.place].compactMap(\.self)
      + ["Say “help” for what you can do, “read” for what is here, “quit” to end."]
  }

  private func heard(_ entries: [Entry], _ before: Model) -> [String] {
    guard var session = before.session else { return [] }
    var sentences: [String] = []
    for entry in entries {
      if !confirms(entry.command), model.actor.hears(entry, in: session) {
        sentences.append(entry.sentence(in: session).onOneLine)
      }
      session.evolve(entry)
    }
    return sentences
  }

  /// The lines of the room's scene that were not in it before.
  private func newScene(since before: Model) -> [String] {
    let old = before.linear()
    let new = model.linear()
    if new.isEmpty, !old.isEmpty { return ["The projector is blank."] }
    let known = Set(old)
    return new.filter { !known.contains($0) }
  }

  /// That a part is nearly over, once, and that it is over.
  private func clock(since before: Model) -> [String] {
    guard let session = model.session, let part = session.agenda.current,
      before.session?.agenda.current == part, let now = session.agenda.parts[part]
    else { return [] }
    let (old, new) = (now.remaining(at: before.now), now.remaining(at: model.now))
    if old >= 0, new < 0 { return ["\(now.plan.title): time is up."] }
    guard old >= TimeLeft.warningSeconds, new < TimeLeft.warningSeconds, new >= 0 else { return [] }
    return ["\(now.plan.title): \(counted(TimeLeft.warningSeconds / 60, "minute")) left."]
  }
}

extension Actor {
  /// Whether whoever sits here has to do with an entry: a helper with what the own group and the
  /// plenary write, and with the steps of the session.
  fileprivate func hears(_ entry: Entry, in session: Session) -> Bool {
    guard let group, entry.actor.group != group else { return true }
    guard let event = entry.main else { return false }
    switch event.area {
    case .session, .agenda, .turns: return true
    case .voting:
      switch event {
      case .roundOpened, .roundClosed, .roundReopened, .roundRevealed, .roundVoided: return true
      default: return false
      }
    case .groupWork:
      switch event {
      case .nudgeSent(let nudge): return nudge.groups.contains(group)
      case .writingFrozen(let frozen, _), .writingMadePrivate(let frozen, _):
        return frozen == group
      default: return false
      }
    case .notes:
      guard case .noteAdded(let note, _) = event, let chart = session.chart(of: note) else {
        return false
      }
      return chart.owner == group || chart.owner == nil
    default: return false
    }
  }
}
