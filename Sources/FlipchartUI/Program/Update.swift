import Facilitation
import Screen

extension Model {
  /// Takes in what happened, and says what is to be done outside.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = (takeInVisit(message) ?? take(message)).givingTogether
    listPage()
    return effects + freshenReport()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let input): return handle(input)
    case .line: break
    case .replayOpened(let replay, let fileName): begin(replay, fileName: fileName)
    case .tick(let instant) where page == .replay: play(to: instant)
    case .tick(let instant): return passTime(to: instant)
    case .sessionOpened(let session, let fileName, let actor):
      return enter(session, fileName: fileName, actor: actor)
    case .recorded(let entries): return record(entries)
    case .foreseen(let session, let copy, let entries):
      return foresee(session, copy, following: entries)
    case .historyRead(let entries): return takeHistory(entries)
    case .answered(let results): receive(results)
    case .lobbyListed(let listing): lobby.listing = listing
    case .reportRendered(let text): report.rendered(text)
    case .reportExported(let path):
      report.path = ""
      say(.success, "The report is saved as \(path).")
    case .hosting(let hosting): take(hosting)
    case .failed(let sentence): say(.refusal, sentence)
    }
    return []
  }

  private mutating func record(_ entries: [Entry]) -> [Effect] {
    foldIn(entries)
    settle()
    follow(entries)
    return growTimeline(by: entries)
  }

  private mutating func enter(
    _ session: Session, fileName: String, actor: Actor
  ) -> [Effect] {
    self.session = session
    whole = nil
    copy = nil
    self.fileName = fileName
    self.actor = actor
    resetPages()
    page =
      switch actor.seat {
      case .facilitator: .agenda
      case .helper: .helper
      case .projector: .projector
      case .organiser, .room: .report
      }
    veil()
    settle()
    return dressForSeat()
  }

  /// Forgets where the pages stood in another session.
  mutating func resetPages() {
    layers = []
    pointer = Pointer()
    abandoned = nil
    notice = nil
    signal = nil
    agenda = AgendaState()
    charts = ChartsState()
    groups = GroupsState()
    vote = VoteState()
    reportBack = ReportBackState()
    report = ReportState()
    helper = HelperState()
    projector = ProjectorState()
    timeline = TimelineState()
    replay = ReplayState()
    visit = .none
    hosting = Hosting()
  }

  /// Lists what the page in front alone shows: in a long session that costs as much as a frame, which
  /// no other page is to pay.
  mutating func listPage() {
    guard let session else { return }
    switch page {
    case .agenda: agenda.list(in: session)
    case .vote:
      vote.list(in: session)
      vote.weigh(in: session)
    case .reportBack: reportBack.list(in: session)
    default: break
    }
  }

  /// Lets every page find its feet after the session has changed: a selection that has gone moves on.
  mutating func settle() {
    guard let session else { return }
    groupsAtWork = session.groupsAtWork.count
    if let grip = pointer.grip, session.notes[grip.note] == nil { pointer.grip = nil }
    agenda.settle(in: session)
    charts.settle(in: session)
    settleLayers(in: session)
    groups.settle(in: session)
    vote.settle(in: session)
    reportBack.settle(in: session, own: actor.group)
    report.settle(in: session)
    helper.settle(in: session, actor: actor)
  }
}
