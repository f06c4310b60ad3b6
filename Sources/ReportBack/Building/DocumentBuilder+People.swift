import Facilitation

extension DocumentBuilder {
  /// Stands for whoever may not be told of any further.
  static let somebody = "somebody who is not named here"

  /// Who takes something up or shared it, as the audience may know of them; nil where nobody does.
  ///
  /// By name where people are named. A role and an organisation are nobody's name, and are told to
  /// everybody; a person is somebody of a group where groups are named.
  func responsible(_ who: String) -> String? {
    guard let who = said(who) else { return nil }
    if disclosure.namesPeople || isRole(who) { return who }
    if let group = session.groups.first(where: { $0.name.foldedWords == who.foldedWords }) {
      return disclosure.namesGroups ? group.name : Self.somebody
    }
    let people = session.participants.filter { isNamed($0, by: who) }
    guard people.isEmpty else { return somebody(among: people) }
    return session.isSureToNameNobody(who) ? who : Self.somebody
  }

  private func somebody(among people: [Participant]) -> String {
    guard disclosure.namesGroups, people.count == 1,
      let group = people.first?.group.flatMap({ session.groups[$0]?.name })
    else { return Self.somebody }
    return "somebody of \(group)"
  }

  private func isNamed(_ person: Participant, by who: String) -> Bool {
    [person.slot, person.name ?? ""].contains { $0.foldedWords == who.foldedWords }
  }

  /// Whether somebody is meant by what they do: by a role of the plan, or one that every session has.
  private func isRole(_ who: String) -> Bool {
    let plan = session.plan
    let roles = plan.roles.map(\.name) + (plan.certificate?.signedBy ?? []) + Self.roles
    return roles.contains { $0.foldedWords == who.foldedWords }
  }

  private static let roles = [
    "facilitator", "facilitators", "helper", "helpers", "host", "hosts", "organiser", "organisers",
    "speaker", "speakers", "everybody", "all", "all groups",
  ]
}
