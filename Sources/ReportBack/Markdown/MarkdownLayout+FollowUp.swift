extension MarkdownLayout {
  /// Chapter 7.
  func actions() -> [MarkdownBlock] {
    [.list(document.actions.map { MarkdownItem(text: text($0), ticked: $0.done) })]
  }

  private func text(_ action: ActionLine) -> MarkdownText {
    let facts: [MarkdownText] = [
      action.who.map { "\($0)" }, action.due.map { "due \(English.day($0))" },
      action.note.map { "from \(reference($0))" }, restriction(action.label),
    ].compactMap(\.self)
    let what: MarkdownText = "**\(action.number).** \(action.what)"
    return facts.isEmpty ? what : "\(what) — \(MarkdownText.joined(facts, by: ", "))"
  }

  /// Chapter 8.
  func parkingLot() -> [MarkdownBlock] {
    [.list(document.parkingLot.map(item))]
  }

  private func item(_ parked: ParkedLine) -> MarkdownItem {
    var note = parked.note
    note.parked = false
    let facts = [
      fact("Set aside because", parked.reason), fact("Owner", parked.owner),
      fact("When", parked.when), fact("Answer", parked.answer),
      parked.waived ? waiver(parked.waivedBecause) : nil, limit(of: parked),
      parked.open ? "**Still open.**" : nil,
    ].compactMap(\.self)
    return MarkdownItem(text: amongOthers(note), children: facts.map { MarkdownItem(text: $0) })
  }

  /// That what is said of a note may travel less far than the note.
  private func limit(of parked: ParkedLine) -> MarkdownText? {
    guard parked.label != parked.note.label else { return nil }
    return restriction(parked.label).map { "**What is said here of it:** \($0)" }
  }

  private func waiver(_ reason: String?) -> MarkdownText {
    reason.map { "**Let go** by the room: \($0)" } ?? "**Let go** by the room."
  }

  private func fact(_ name: MarkdownText, _ value: String?) -> MarkdownText? {
    value.map { "**\(name):** \($0)" }
  }
}
