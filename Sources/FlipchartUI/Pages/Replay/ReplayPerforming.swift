import Facilitation

extension Model {
  func availability(of action: ReplayAction) -> Availability {
    .unless(
      (action.page != nil || action == .follow) && replay.hasOnePage,
      "A helper and the projector have one page alone.")
  }

  mutating func perform(_ action: ReplayAction) -> [Effect] {
    switch action {
    case .end: return [.quit]
    case .pause: playOrPause()
    case .faster: replay.change(by: 1)
    case .slower: replay.change(by: -1)
    case .follow: replay.watch(nil)
    default:
      if let page = action.page { replay.watch(page) } else { scrub(action) }
    }
    stage()
    return []
  }

  /// At the end the play begins anew.
  private mutating func playOrPause() {
    if replay.offset >= timeline.scale.length { scrub(.first) }
    replay.isPlaying.toggle()
  }

  private mutating func scrub(_ action: ReplayAction) {
    switch action {
    case .previous: timeline.look(at: timeline.revision - 1)
    case .next: timeline.look(at: timeline.revision + 1)
    case .minuteBack: timeline.look(furtherBy: -60)
    case .minuteOn: timeline.look(furtherBy: 60)
    case .fiveBack: timeline.look(furtherBy: -300)
    case .fiveOn: timeline.look(furtherBy: 300)
    case .first: timeline.look(at: 1)
    case .last: timeline.look(at: timeline.journal.revision)
    default: break
    }
    replay.offset = timeline.scale.offset(of: timeline.revision)
  }

  /// Goes to an entry.
  mutating func scrub(to revision: Int) {
    timeline.look(at: revision)
    replay.offset = timeline.scale.offset(of: timeline.revision)
    stage()
  }

  /// Begins a replay.
  mutating func begin(_ wanted: Replay, fileName: String) {
    guard let session = Session.replaying(wanted.entries) else { return }
    self.session = session
    self.fileName = fileName
    resetPages()
    actor = Actor(.organiser)
    page = .replay
    timeline.append(wanted.entries)
    timeline.look(at: 1)
    replay = ReplayState(actor: wanted.actor, speed: max(1, wanted.speed))
    stage()
  }

  /// Plays on by the time that has gone by.
  mutating func play(to instant: Instant) {
    defer { now = instant }
    guard replay.isPlaying else { return }
    replay.advance(
      milliseconds: instant.milliseconds - now.milliseconds, length: timeline.scale.length)
    timeline.look(at: timeline.scale.revision(at: replay.offset))
    stage()
  }

  /// Sets the stage for the entry that is looked at; until the next one only the clock moves.
  private mutating func stage() {
    let revision = timeline.revision
    guard let entry = timeline.entry, var past = replay.staged(at: revision) ?? staging(revision)
    else { return }
    let since = replay.offset - timeline.scale.offset(of: revision)
    past.now = Instant(milliseconds: entry.at.milliseconds + since)
    replay.stage = .visiting(past)
  }

  /// The program as the seat had it before it after an entry.
  private func staging(_ revision: Int) -> Model? {
    let page: Page? =
      switch replay.actor.seat {
      case .facilitator, .organiser, .room: replay.side
      case .helper: .helper
      case .projector: .projector
      }
    return visitor(at: revision, on: page, as: replay.actor)
  }
}
