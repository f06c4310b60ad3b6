import Facilitation

extension Model {
  mutating func perform(_ action: AgendaAction) -> [Effect] {
    switch action {
    case .start, .pause, .giveOne, .takeOne, .giveFive, .takeFive, .finish, .spread, .signals:
      return performOnClock(action)
    case .showParkingLot, .showWayForward, .showFeedback, .showPreparation, .showSteps, .nextSheet,
      .previousSheet, .moveUp, .moveDown, .moveToFirst, .moveToLast, .scrollUp, .scrollDown:
      moveOnAgenda(action)
      return []
    case .goToWork: return goToWork()
    case .project: return project(projected)
    case .projectAgenda: return project(.agenda)
    case .open: return openLine()
    case .tick: return tickLine()
    case .remove: return removeLine()
    case .label: return agenda.selected?.statement.map { openLabel(of: $0) } ?? []
    case .addAction: return open(.action())
    case .addFeedback: return open(.feedback())
    case .addResource: return open(.resource())
    case .editDetails: return editDetails()
    case .closeOrReopen: return closeOrReopen()
    }
  }

  private mutating func performOnClock(_ action: AgendaAction) -> [Effect] {
    switch action {
    case .start: return startStep()
    case .pause: return pauseOrResume()
    case .finish:
      return send(
        .finishPart,
        confirming: currentTitle.map { "“\($0)” is finished: u takes it back, as if it ran on." })
    case .spread: return proposeSpread()
    case .signals: return openSignals()
    case .giveOne: return extend(byMinutes: 1)
    case .takeOne: return extend(byMinutes: -1)
    case .giveFive: return extend(byMinutes: 5)
    case .takeFive: return extend(byMinutes: -5)
    default: return []
    }
  }

  private var currentTitle: String? {
    session.flatMap { session in
      session.agenda.current.flatMap { session.agenda.parts[$0]?.plan.title }
    }
  }

  private mutating func startStep() -> [Effect] {
    guard let step = agenda.step, let part = session?.agenda.parts[step] else { return [] }
    return send(.startPart(part: step), confirming: startSentence(part))
  }

  private func startSentence(_ part: Part) -> String {
    let aside = session?.agenda.current.flatMap { session?.agenda.parts[$0] }
    guard let aside, aside.id > part.id else { return "“\(part.plan.title)” runs." }
    return "Back at “\(part.plan.title)”; “\(aside.plan.title)” waits."
  }

  private mutating func pauseOrResume() -> [Effect] {
    guard let session, let current = session.agenda.current,
      let part = session.agenda.parts[current]
    else { return [] }
    return part.clock.isRunning
      ? send(.pausePart, confirming: "The clock stands still.")
      : send(.resumePart, confirming: "The clock runs on.")
  }

  /// Gives minutes to the step that runs; before the first and after the last, to the chosen one.
  private mutating func extend(byMinutes minutes: Int) -> [Effect] {
    guard let part = session?.agenda.current ?? agenda.step,
      let title = session?.agenda.parts[part]?.plan.title
    else { return [] }
    let change =
      minutes > 0 ? "\(counted(minutes, "minute")) more" : "\(counted(-minutes, "minute")) less"
    return send(
      .extendPart(part: part, seconds: minutes * 60), confirming: "\(change) for “\(title)”.")
  }

  private mutating func project(_ spotlight: Spotlight?) -> [Effect] {
    guard let session, let spotlight else { return [] }
    return send(
      .moveSpotlight(to: spotlight),
      confirming: "The projector shows: \(session.title(of: spotlight)).")
  }

  private mutating func openLine() -> [Effect] {
    guard let session else { return [] }
    switch agenda.selected {
    case .step: return startStep()
    case .parked(let note): return session.notes[note].map { open(.parking($0)) } ?? []
    case .action(let id): return session.actions[id].map { open(.action($0)) } ?? []
    case .feedback, .resource:
      say(.information, "What people said and shared stays as it is: take it away with d.")
      return []
    case nil: return []
    }
  }

  private mutating func tickLine() -> [Effect] {
    switch agenda.selected {
    case .action(let id):
      guard let item = session?.actions[id] else { return [] }
      return send(
        .changeAction(
          action: id, what: item.what, who: item.who, due: item.due, done: !item.done),
        confirming: item.done ? "Still to be done." : "Done.")
    case .parked(let note):
      guard let found = session?.notes[note], var parking = found.parking else { return [] }
      guard parking.waived else { return open(.waiver(of: found)) }
      parking.waived = false
      return send(
        .parkNote(note: note, parking: parking), confirming: "#\(note) is open again.")
    default: return []
    }
  }

  private mutating func removeLine() -> [Effect] {
    switch agenda.selected {
    case .parked(let note):
      return send(.unparkNote(note: note), confirming: "#\(note) is out of the parking lot.")
    case .action(let id):
      return send(.removeAction(action: id), confirming: "The action is taken away: u undoes it.")
    case .feedback(let id):
      return send(.removeFeedback(feedback: id), confirming: "Taken away: u undoes it.")
    case .resource(let id):
      return send(.removeResource(resource: id), confirming: "Taken away: u undoes it.")
    case .step, nil: return []
    }
  }
}
