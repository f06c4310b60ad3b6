import Facilitation

/// A group with its people, as the groups page shows it, or those who are in none.
struct GroupsColumn: Identifiable, Equatable, Sendable {
  /// The group; nil for those who are in none.
  let id: GroupID?
  /// Its helpers, then its members, each by slot.
  let people: [ParticipantID]
}

extension Session {
  /// The groups side by side; those who are in none last, where there are any.
  var groupColumns: [GroupsColumn] {
    var people: [GroupID?: [Participant]] = [:]
    for person in participants {
      people[person.group.flatMap { groups[$0]?.id }, default: []].append(person)
    }
    let columns = groups.map { column($0.id, of: people[$0.id] ?? []) }
    let rest = people[nil] ?? []
    return rest.isEmpty && !columns.isEmpty ? columns : columns + [column(nil, of: rest)]
  }

  private func column(_ id: GroupID?, of people: [Participant]) -> GroupsColumn {
    let staff = people.filter { $0.role != .participant }
    let members = people.filter { $0.role == .participant }
    return GroupsColumn(id: id, people: (staff + members).map(\.id))
  }
}
