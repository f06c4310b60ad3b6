import Facilitation

extension Model {
  /// Shows a note where it hangs and chooses it.
  ///
  /// On the vote page a note that can be voted on is chosen there. A helper, who sees one group's
  /// charts alone, reads a note of another group instead.
  mutating func goTo(_ note: NoteID) -> [Effect] {
    guard session?.notes[note] != nil else {
      say(.warning, "Note #\(note) has been taken down.")
      return []
    }
    let face = session?.face(of: note) ?? note
    if face != note { say(.information, "#\(note) is merged into #\(face).") }
    if page == .vote, vote.choose(.note(face)) { return [] }
    if actor.seat == .facilitator { page = .charts }
    if !select(note) { layers.append(.reading(note)) }
    return []
  }

  /// Chooses a note on the page that is shown; false where it does not hang there.
  @discardableResult
  mutating func select(_ note: NoteID) -> Bool {
    guard let session else { return false }
    return switch page {
    case .charts: charts.select(note, in: session)
    case .helper: helper.select(note, in: session, for: actor.group)
    default: false
    }
  }

  /// Shows a chart on the charts page.
  mutating func goTo(_ chart: ChartID) -> [Effect] {
    guard let session else { return [] }
    charts.show(chart, in: session)
    return show(.charts)
  }

  /// Shows a vote on the vote page.
  mutating func goTo(_ round: RoundID) -> [Effect] {
    page = .vote
    if let session { vote.choose(round, in: session) }
    return []
  }
}
