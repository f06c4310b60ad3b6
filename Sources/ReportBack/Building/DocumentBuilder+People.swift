import Facilitation

extension DocumentBuilder {
  /// Who takes something up or shared it, as the audience may know of them.
  ///
  /// By name where people are named. Else by group: the group itself, or that of the one person
  /// with this name or slot. Nil where neither may be told or is known.
  func responsible(_ who: String) -> String? {
    if disclosure.namesPeople { return said(who) }
    return disclosure.namesGroups ? groupName(of: who) : nil
  }

  private func groupName(of who: String) -> String? {
    if let group = session.groups.first(where: { $0.name == who }) { return group.name }
    let people = session.participants.filter { memberName($0.id) == who }
    guard people.count == 1 else { return nil }
    return people.first?.group.flatMap { session.groups[$0]?.name }
  }
}
