// How the room moves along its agenda.

extension Session {
  /// Starts a part, and finishes first those that the room leaves behind; going back to an earlier
  /// part puts the one that the room is in aside.
  ///
  /// A finished part runs on where it stopped, and a paused one is resumed. Where the projector shows the
  /// prompts of another part, it goes on to those of this one: the room reads what it is asked now.
  func startPart(_ id: PartID) throws(Refusal) -> [Event] {
    let part = try requirePart(id)
    guard !part.clock.isRunning else {
      throw Refusal(.wrongAgendaState, "\(part.name) is running already.")
    }
    guard agenda.current != id else { return [.partResumed(id)] }
    return leaving(for: id) + [.partStarted(id)] + spotlightFollows(startOf: part)
  }

  private func leaving(for next: PartID) -> [Event] {
    agenda.parts.compactMap { part in
      guard part.id != next, part.id == agenda.current || part.clock.isPaused else { return nil }
      if part.id < next { return .partFinished(part.id) }
      return part.clock.isRunning ? .partPaused(part.id) : nil
    }
  }

  func pausePart() throws(Refusal) -> [Event] {
    let part = try requireCurrentPart()
    guard part.clock.isRunning else {
      throw Refusal(.wrongAgendaState, "\(part.name) is paused already; resume it to go on.")
    }
    return [.partPaused(part.id)]
  }

  func resumePart() throws(Refusal) -> [Event] {
    let part = try requireCurrentPart()
    guard !part.clock.isRunning else {
      throw Refusal(.wrongAgendaState, "\(part.name) is running already; nothing is paused.")
    }
    return [.partResumed(part.id)]
  }

  func extendPart(_ id: PartID, seconds: Int) throws(Refusal) -> [Event] {
    let part = try requirePart(id)
    let day = 86_400
    try require(seconds, in: -day...day, "The seconds to add")
    guard seconds != 0 else { throw Refusal(.noChange, "Nothing has changed.") }
    guard !part.clock.finished else {
      throw Refusal(
        .wrongAgendaState, "\(part.name) is finished; start it again to give it more time.")
    }
    let granted = part.allotted + seconds
    guard granted >= 0 else {
      throw Refusal(
        .outOfRange,
        "\(part.name) has \(part.allotted.asMinutes); it cannot be \((-seconds).asMinutes) shorter."
      )
    }
    return [.partExtended(id, seconds: seconds)]
  }

  /// The part that the room is in.
  func requireCurrentPart() throws(Refusal) -> Part {
    guard let part = agenda.current.flatMap({ agenda.parts[$0] }) else {
      throw Refusal(.wrongAgendaState, "The room is in no part of the agenda; start one first.")
    }
    return part
  }
}

extension Part {
  /// The title as it stands in sentences.
  var name: String { plan.title.quoted }
}

extension Int {
  /// So many seconds as people say them: `90 seconds` are `1 min 30 s`.
  fileprivate var asMinutes: String {
    let (minutes, seconds) = quotientAndRemainder(dividingBy: 60)
    if seconds == 0 { return "\(minutes.grouped) min" }
    return minutes == 0 ? "\(seconds) s" : "\(minutes.grouped) min \(seconds) s"
  }
}
