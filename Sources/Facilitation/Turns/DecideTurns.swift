extension Session {
  /// What a command of the report-backs' queue leads to; nil where it is not one.
  func decideTurns(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .giveWord(let group): try givingWord(to: group)
    case .pauseTurn: try pausingTurn()
    case .resumeTurn: try resumingTurn()
    case .finishTurn: [.turnFinished(try requireSpeaker())]
    case .skipTurn(let group): try skipping(group)
    case .queueTurn(let group): try queueing(group)
    case .orderTurns(let groups): try ordering(groups)
    case .allotTurns(let seconds): try allotting(seconds)
    case .extendTurn(let group, let seconds): try extending(group, by: seconds)
    default: nil
    }
  }

  /// The group that has the word.
  private func requireSpeaker() throws(Refusal) -> GroupID {
    guard let speaker else {
      throw Refusal(.wrongAgendaState, "No group has the word; give it to one first.")
    }
    return speaker
  }

  private func givingWord(to wanted: GroupID?) throws(Refusal) -> [Event] {
    let group = try requireListed(wanted)
    guard turnState(of: group) != .speaking else {
      throw Refusal(.wrongAgendaState, "\(name(of: group).asSubject) has the word already.")
    }
    return handing(over: group)
  }

  /// The group that is asked for, or else the next that waits.
  private func requireListed(_ wanted: GroupID?) throws(Refusal) -> GroupID {
    if let wanted { return try requireGroup(wanted).id }
    guard !groups.isEmpty else {
      throw Refusal(.unknown, "There are no groups yet; make them first.")
    }
    guard let next = nextSpeaker else {
      throw Refusal(
        .wrongAgendaState, "No group is waiting; give the word to one of them once more.")
    }
    return next
  }

  /// Whoever spoke has finished, the group begins, and the room sees it.
  private func handing(over group: GroupID) -> [Event] {
    guard let speaker, speaker != group else { return beginning(group) }
    return [.turnFinished(speaker)] + beginning(group)
  }

  private func beginning(_ group: GroupID) -> [Event] {
    [.turnStarted(group)] + spotlightFollows(turnOf: group)
  }

  private func pausingTurn() throws(Refusal) -> [Event] {
    let group = try requireSpeaker()
    guard turnState(of: group) == .speaking else {
      throw Refusal(.wrongAgendaState, "The clock of \(name(of: group)) stands still already.")
    }
    return [.turnPaused(group)]
  }

  private func resumingTurn() throws(Refusal) -> [Event] {
    let group = try requireSpeaker()
    guard turnState(of: group) == .paused else {
      throw Refusal(.wrongAgendaState, "The clock of \(name(of: group)) is running already.")
    }
    return [.turnResumed(group)]
  }

  /// Passes a group over; where it had the word, the next that waits gets it.
  private func skipping(_ id: GroupID) throws(Refusal) -> [Event] {
    let group = try requireGroup(id).id
    switch turnState(of: group) {
    case .done, .skipped:
      throw Refusal(
        .wrongAgendaState,
        "\(name(of: group).asSubject) is not waiting; let it wait again, or give it the word.")
    case .waiting: return [.turnSkipped(group)]
    case .speaking, .paused:
      return [.turnSkipped(group)] + (nextSpeaker.map(beginning) ?? [])
    }
  }

  private func queueing(_ id: GroupID) throws(Refusal) -> [Event] {
    let group = try requireGroup(id).id
    switch turnState(of: group) {
    case .done, .skipped: return [.turnQueued(group)]
    case .waiting: throw Refusal(.noChange, "\(name(of: group).asSubject) is waiting already.")
    case .speaking, .paused:
      throw Refusal(.wrongAgendaState, "\(name(of: group).asSubject) has the word now.")
    }
  }

  private func ordering(_ wanted: [GroupID]) throws(Refusal) -> [Event] {
    for group in wanted { _ = try requireGroup(group) }
    guard Set(wanted).count == wanted.count else {
      throw Refusal(.nameTaken, "A group stands twice in that order; name each once.")
    }
    let order = wanted + turnOrder.filter { !wanted.contains($0) }
    return order == turnOrder ? [] : [.turnsOrdered(order)]
  }

  private func allotting(_ seconds: Int?) throws(Refusal) -> [Event] {
    if let seconds { try require(seconds, in: 10...86_400, "The seconds for each group") }
    return seconds == turnQueue.seconds ? [] : [.turnsAllotted(seconds: seconds)]
  }

  private func extending(_ id: GroupID, by seconds: Int) throws(Refusal) -> [Event] {
    let group = try requireGroup(id).id
    try require(seconds, in: -86_400...86_400, "The seconds to add")
    guard turnAllotment(of: group) + seconds >= 0 else {
      throw Refusal(
        .outOfRange,
        "\(name(of: group).asSubject) has \(turnAllotment(of: group).counted("second")); "
          + "it cannot have \((-seconds).counted("second")) less.")
    }
    return seconds == 0 ? [] : [.turnExtended(group, seconds: seconds)]
  }
}

extension Spotlight {
  /// Whether it shows what a group says.
  public func isReportBack(of group: GroupID) -> Bool {
    if case .reportBack(group) = self { true } else { false }
  }
}

extension String {
  /// The words with a capital letter, to begin a sentence with.
  fileprivate var asSubject: String { prefix(1).uppercased() + dropFirst() }
}
