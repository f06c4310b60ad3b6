import Facilitation

extension DocumentBuilder {
  /// Chapter 1.
  func head() -> SessionHead {
    let details = session.details
    let participants = session.participants.filter { $0.role == .participant }
    return SessionHead(
      title: details.title, question: said(details.question), date: date(),
      place: said(details.place), zone: details.zone.name, startedAt: local(session.startedAt),
      endedAt: local(session.endedAt), asOf: local(moment),
      facilitator: disclosure.named(details.facilitator),
      staff: Participant.Role.allCases.compactMap(staff), participants: participants.count,
      present: participants.count(where: \.present), groups: session.groups.map(size),
      ungrouped: participants.count { $0.group == nil }, audience: disclosure.audience,
      attribution: disclosure.attribution,
      unmarked: unmarked,
      sharing: session.plan.sharing.map { SharingLine(label: $0.label, terms: $0.terms) },
      withheld: withheld())
  }

  /// The label of whatever needs no mark, what the plan alone says included.
  var unmarked: Label {
    let label = session.plan.defaultLabel
    return disclosure.audience.mayRead(label) ? label : .public
  }

  /// The wall's view of a moment in the session's zone.
  func local(_ instant: Instant?) -> LocalTime? {
    instant.map { LocalTime($0, in: session.details.zone) }
  }

  private func date() -> String? {
    said(session.details.date) ?? local(session.startedAt)?.date
  }

  private func size(of group: Group) -> GroupSize {
    GroupSize(
      name: disclosure.namesGroups ? group.name : nil, members: session.members(of: group.id).count)
  }

  private func staff(_ role: Participant.Role) -> StaffLine? {
    let people = session.participants.filter { $0.role == role }
    guard role != .participant, !people.isEmpty else { return nil }
    return StaffLine(role: role, count: people.count, names: names(of: people))
  }

  /// The names that are known and may be told, in the order of the slots.
  func names(of people: [Participant]) -> [String] {
    people.compactMap { $0.name.flatMap(disclosure.named) }
  }

  private func withheld() -> [WithheldCount] {
    let isWhole = notes.count == session.notes.count
    let hidden = isWhole ? [] : session.notes.filter { !disclosure.shows($0) }
    let untold = session.statements.filter { !shows($0) }
    let labels: [Label?] = Label.allCases
    return (labels + [nil]).compactMap { label in
      let notes = hidden.count { ($0.privacy == nil ? $0.label : nil) == label }
      let statements = untold.count { told($0) == label }
      return notes + statements == 0
        ? nil : WithheldCount(label: label, notes: notes, statements: statements)
    }
  }

  /// The label that a withheld statement is counted by; nil where the note behind it is private.
  private func told(_ statement: Statement) -> Label? {
    session.source(of: statement)?.privacy == nil ? session.label(of: statement) : nil
  }
}
