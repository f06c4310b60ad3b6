import Facilitation

extension MarkdownLayout {
  /// Chapter 9.
  func agendaAndEqualSay() -> [MarkdownBlock] {
    [.heading(3, "Agenda as run")] + orNone(agenda())
      + [.heading(3, "Equal say")] + orNone(equalSay())
  }

  private func agenda() -> [MarkdownBlock] {
    let agenda = document.agenda
    guard !agenda.parts.isEmpty else { return [] }
    let planned = agenda.plannedMinutes.counted("minute")
    let used = agenda.usedSeconds == 0 ? "none" : English.minutes(agenda.usedSeconds)
    return [
      .list(agenda.parts.map { MarkdownItem(text: text($0)) }),
      .paragraph("In all: \(planned) planned, \(used) used."),
    ] + leftOpen(agenda.leftOpen)
  }

  private func leftOpen(_ ends: [String]) -> [MarkdownBlock] {
    guard !ends.isEmpty else { return [] }
    return [
      .paragraph("Still open when the session was closed:"),
      .list(ends.map { MarkdownItem(text: "\($0)") }),
    ]
  }

  private func text(_ part: AgendaLine) -> MarkdownText {
    let start: MarkdownText = part.startedAt.map { "\($0.clock) " } ?? ""
    let planned = part.plannedMinutes.counted("minute")
    let day: MarkdownText = part.day.map { "Day \($0), " } ?? ""
    return "\(day)\(start)\(strong: part.title) — planned \(planned)\(extended(part)), \(run(part))"
  }

  private func extended(_ part: AgendaLine) -> MarkdownText {
    guard part.extendedSeconds != 0 else { return "" }
    let span = English.minutes(abs(part.extendedSeconds))
    return part.extendedSeconds > 0 ? " (extended by \(span))" : " (shortened by \(span))"
  }

  private func run(_ part: AgendaLine) -> MarkdownText {
    let used = English.minutes(part.usedSeconds)
    switch part.state {
    case .notHeld: return "not held"
    case .unfinished where part.usedSeconds == 0: return "not finished"
    case .unfinished: return "took \(used) so far, not finished"
    case .finished: return "took \(used)"
    }
  }

  private func equalSay() -> [MarkdownBlock] {
    let say = document.equalSay
    guard say.groups.contains(where: { $0.notes > 0 }) || say.plenary > 0 else { return [] }
    let groups = say.groups.map { group -> MarkdownItem in
      let members = group.members.counted("member")
      let notes = group.notes.counted("note")
      return group.group.map { MarkdownItem(text: "**\($0):** \(notes) (\(members))") }
        ?? MarkdownItem(text: "**All groups together:** \(notes) (\(members))")
    }
    let plenary = MarkdownItem(text: "**The whole room:** \(say.plenary.counted("note"))")
    let members = say.members.map { member in
      MarkdownItem(text: "\(self.member(member)): \(member.notes.counted("note"))")
    }
    return [.list(groups + (say.plenary == 0 ? [] : [plenary]))] + heard(say) + [.list(members)]
  }

  private func member(_ member: MemberSay) -> MarkdownText {
    let group: MarkdownText = member.group.map { " (\($0))" } ?? ""
    return "\(member.member)\(group)"
  }

  /// How far the notes are known to come from many; nothing where no note is known to be anybody's.
  private func heard(_ say: EqualSayReport) -> [MarkdownBlock] {
    guard let heard = say.heard, heard > 0, let rest = say.unattributed else { return [] }
    let members = heard.counted("member")
    let verb = heard == 1 ? "is" : "are"
    let open: MarkdownText =
      rest == 0 ? "" : "; who said the other \(rest.counted("note")) is not recorded"
    return [.paragraph("\(members) \(verb) known to have said something\(open).")]
  }
}
