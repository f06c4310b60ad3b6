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
    let notes = session.notesPerGroup.first { $0.speaker == group.id }?.notes ?? 0
    let cap = group.cap.map { " of at most \($0)" } ?? ""
    return ["Group: \(group.name), \(counted(notes, "note"))"]
      + (group.purpose.isEmpty ? [] : ["Purpose: \(flat(group.purpose))"])
      + [
        "Members, \(members.count)\(cap): \(list(members.map(person)))",
        "Helpers: \(list(session.helpers(of: group.id).map(person)))",
      ]
  }

  private func person(_ person: Participant) -> String {
    name(person) + (person.present ? "" : " (away)")
  }
}
