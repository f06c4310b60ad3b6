import Facilitation

extension MarkdownLayout {
  /// Chapter 1.
  func head() -> [MarkdownBlock] {
    let session = document.session
    let question = session.question.map { MarkdownBlock.paragraph("\(strong: $0)") }
    return [question].compactMap(\.self) + [.list(when() + staff() + people() + limits())]
  }

  /// A line of a list of facts.
  func fact(_ name: MarkdownText, _ value: MarkdownText) -> MarkdownItem {
    MarkdownItem(text: "**\(name):** \(value)")
  }

  private func when() -> [MarkdownItem] {
    let session = document.session
    let date = session.date.map { fact("Date", "\(English.day($0))") }
    let place = session.place.map { fact("Place", "\($0)") }
    let moment = session.asOf.map {
      fact("As it was at", "\($0.clock) on \(English.day($0.date)) (\(session.zone))")
    }
    return [date, place, fact("Time", time()), moment].compactMap(\.self)
  }

  private func time() -> MarkdownText {
    let session = document.session
    guard let start = session.startedAt else { return "not started yet" }
    guard let end = session.endedAt else {
      return "from \(start.clock), not closed yet (\(session.zone))"
    }
    let day: MarkdownText = end.date == start.date ? "" : " on \(English.day(end.date))"
    return "\(start.clock) to \(end.clock)\(day) (\(session.zone))"
  }

  private func staff() -> [MarkdownItem] {
    let session = document.session
    let facilitator = session.facilitator.map { fact("Facilitator", "\($0)") }
    let others = session.staff.filter { $0.role != .facilitator || facilitator == nil }
    return [facilitator].compactMap(\.self) + others.map { fact(title(of: $0), names($0)) }
  }

  private func title(of staff: StaffLine) -> MarkdownText {
    switch staff.role {
    case .participant: staff.count == 1 ? "Participant" : "Participants"
    case .helper: staff.count == 1 ? "Helper" : "Helpers"
    case .facilitator: staff.count == 1 ? "Facilitator" : "Facilitators"
    case .speaker: staff.count == 1 ? "Speaker" : "Speakers"
    }
  }

  private func names(_ staff: StaffLine) -> MarkdownText {
    named(staff.names, of: staff.count)
  }

  /// Names, and how many more there are; the number alone where nobody is named.
  func named(_ names: [String], of count: Int) -> MarkdownText {
    guard !names.isEmpty else { return "\(count)" }
    let unnamed: [MarkdownText] = count > names.count ? ["\(count - names.count) more"] : []
    return .list(names.map { "\($0)" } + unnamed)
  }

  private func people() -> [MarkdownItem] {
    let session = document.session
    let away = session.participants - session.present
    let present: MarkdownText = away == 0 ? "" : ", \(session.present) of them in the room"
    let participants = session.participants.counted("participant")
    return [fact("People", "\(participants)\(present)")] + groups(session)
  }

  private func groups(_ session: SessionHead) -> [MarkdownItem] {
    guard !session.groups.isEmpty else { return [] }
    let sizes = session.groups.map { "\($0.name) (\($0.members))" as MarkdownText }
    let rest: MarkdownText = session.ungrouped == 0 ? "" : "; \(session.ungrouped) in no group"
    return [fact("Groups", "\(MarkdownText.list(sizes))\(rest)")]
  }

  private func limits() -> [MarkdownItem] {
    [
      fact("Audience", audience()), fact("Attribution", attribution()),
      fact("Withheld", withheld()),
    ] + document.session.sharing.map { fact("Agreed on \($0.label.rawValue) notes", "\($0.terms)") }
  }

  private func audience() -> MarkdownText {
    switch document.session.audience {
    case .public: "the public (public notes alone)"
    case .partners: "partners (public and confidential notes)"
    case .internal: "internal (every note)"
    }
  }

  private func attribution() -> MarkdownText {
    switch document.session.attribution {
    case .none: "nobody is named"
    case .group: document.session.audience == .public ? "by group; no person is named" : "by group"
    case .name: "by name where it is known"
    }
  }

  /// How much is withheld, by label.
  func withheld() -> MarkdownText {
    let counts = document.session.withheld
    guard !counts.isEmpty else { return "nothing" }
    let labels = counts.flatMap { count -> [MarkdownText] in
      let label = count.label?.rawValue ?? "private"
      return [
        count.notes == 0 ? nil : "\(count.notes.counted("\(label) note"))",
        count.statements == 0
          ? nil : "\(count.statements.counted("other \(label) entry", "other \(label) entries"))",
      ].compactMap(\.self)
    }
    return "\(MarkdownText.list(labels))"
  }
}
