import Facilitation

extension LinearText {
  /// What to mind, then each group with its people, then whoever is in none.
  var groups: [String] {
    let stray = session.participants.filter { $0.group == nil && $0.role == .participant }
    let rest = stray.isEmpty ? [] : ["In no group: \(list(stray.map(person)))"]
    let staff = session.participants.filter { $0.group == nil && $0.role != .participant }
    return session.warnings.map { "Mind: \($0.sentence)" }
      + (session.groups.isEmpty ? ["There are no groups yet."] : [])
      + session.groups.flatMap(group) + rest
      + staff.map { "\($0.role.rawValue.capitalisedFirst): \(person($0))" }
  }

  private func group(_ group: Group) -> [String] {
    let members = session.members(of: group.id)
    let glance = session.groupGlances.first { $0.id == group.id }
    let notes = glance?.notes ?? 0
    let cap = group.cap.map { " of at most \($0)" } ?? ""
    return ["Group: \(group.name), \(counted(notes, "note"))"]
      + (group.purpose.isEmpty ? [] : ["Purpose: \(flat(group.purpose))"])
      + [
        "Members, \(members.count)\(cap): \(list(members.map(person)))",
        "Helpers: \(list(session.helpers(of: group.id).map(person)))",
      ] + (glance.map(atWork) ?? [])
  }

  /// How a group stands while it works: what the wall shows.
  private func atWork(_ glance: GroupGlance) -> [String] {
    var lines = ["Progress: \(glance.progress)"]
    if glance.work.isFrozen { lines.append("Writing is frozen") }
    if glance.work.isPrivate { lines.append("What is written now is private") }
    if glance.privateNotes > 0 { lines.append("Private: \(counted(glance.privateNotes, "note"))") }
    if let last = glance.lastNoteAt {
      lines.append("Last note: \(ageText(seconds: max(0, now.seconds(since: last))))")
    }
    lines += glance.sheets.map { sheet in
      "Chart \(session.charts[sheet.id]?.title ?? ""): \(counted(sheet.notes, "note"))"
    }
    return lines + equalSay(glance.say)
  }

  private func equalSay(_ say: EqualSay) -> [String] {
    guard say.named > 0 else { return [] }
    let silent = say.silent.compactMap { session.participants[$0] }.map(person)
    let share = say.largestShare.map { ", \($0)% by one" } ?? ""
    return ["Heard: \(say.heard) of \(say.members.count)\(share)"]
      + (silent.isEmpty ? [] : ["Not heard yet: \(list(silent))"])
  }

  private func person(_ person: Participant) -> String {
    name(person) + (person.present ? "" : " (away)")
  }
}
