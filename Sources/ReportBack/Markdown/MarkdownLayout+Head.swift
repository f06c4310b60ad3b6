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
      fact("As it was at", "\($0.clock) on \(English.day($0.date)) (\(zone))")
    }
    return [date, place, fact("Time", time()), moment].compactMap(\.self)
  }

  private func time() -> MarkdownText {
    let session = document.session
    guard let start = session.startedAt else { return "not started yet" }
    guard let end = session.endedAt else {
      return "from \(start.clock), not closed yet (\(zone))"
    }
    let day: MarkdownText = end.date == start.date ? "" : " on \(English.day(end.date))"
    return "\(start.clock) to \(end.clock)\(day) (\(zone))"
  }

  /// The zone by the name that people know.
  private var zone: String {
    let name = document.session.zone
    return ["Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal"].contains(name) ? "UTC" : name
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
    let rest: MarkdownText = session.ungrouped == 0 ? "" : "; \(session.ungrouped) in no group"
    let sizes = session.groups.map { group -> MarkdownText in
      group.name.map { "\($0) (\(group.members))" } ?? "\(group.members)"
    }
    guard session.groups.allSatisfy({ $0.name != nil }) else {
      let count = session.groups.count
      return [fact("Groups", "\(count), of \(MarkdownText.list(sizes)) members\(rest)")]
    }
    return [fact("Groups", "\(MarkdownText.list(sizes))\(rest)")]
  }

  private func limits() -> [MarkdownItem] {
    [
      fact("Audience", audience()), fact("Attribution", attribution()),
      fact("Withheld", withheld()),
    ] + unmarked()
      + document.session.sharing.map { fact("Agreed on \($0.label.rawValue) notes", "\($0.terms)") }
  }

  /// What holds for whatever bears no mark, where not everybody may read that.
  private func unmarked() -> [MarkdownItem] {
    let label = document.session.unmarked
    guard label != .public else { return [] }
    return [fact("Unless marked otherwise", "everything here is \(label.rawValue)")]
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
    case .none: "neither persons nor groups are named"
    case .group: document.session.audience == .public ? "by group; no person is named" : "by group"
    case .name: "by name where it is known"
    }
  }

  /// Headlines, points, actions and the like; others than notes, where there are notes too.
  private func entries(_ count: Int, _ label: String, beside notes: Int) -> MarkdownText {
    let words = notes == 0 ? label : "other \(label)"
    return "\(count.counted("\(words) entry", "\(words) entries"))"
  }

  /// How much is withheld, by label.
  func withheld() -> MarkdownText {
    let counts = document.session.withheld
    guard !counts.isEmpty else { return "nothing" }
    let labels = counts.flatMap { count -> [MarkdownText] in
      let label = count.label?.rawValue ?? "private"
      return [
        count.notes == 0 ? nil : "\(count.notes.counted("\(label) note"))",
        count.statements == 0 ? nil : entries(count.statements, label, beside: count.notes),
      ].compactMap(\.self)
    }
    return "\(MarkdownText.list(labels))"
  }
}
