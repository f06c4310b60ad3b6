import Facilitation

extension Model {
  mutating func openFormingForm() -> [Effect] {
    guard let session else { return [] }
    let groups = max(2, session.groups.count)
    return open(.forming(groups: groups, seed: UInt64(session.revision)))
  }

  mutating func openPersonForm() -> [Effect] {
    guard let id = groups.person, let person = session?.participants[id] else { return [] }
    return open(.person(person))
  }

  mutating func openGroupForm() -> [Effect] {
    guard let id = groups.group, let group = session?.groups[id] else { return [] }
    return open(.group(group))
  }

  mutating func submit(_ form: Form, for purpose: GroupsForm) -> [Effect] {
    switch purpose {
    case .forming: submitForming(form)
    case .people: submitPeople(form)
    case .person(let id): submitPerson(form, id: id)
    case .group(let id): submitGroup(form, id: id)
    case .nudge(let group): nudge(group, with: form.text(0), form: .form(form))
    }
  }

  private mutating func submitForming(_ form: Form) -> [Effect] {
    guard let number = Int(form.text(1).trimmed), number > 0 else {
      return reject(form, because: "How many? A whole number from 1 is wanted, such as 2.")
    }
    guard let seed = UInt64(form.text(2).trimmed) else {
      return reject(form, because: "The seed is a whole number, such as 7: any will do.")
    }
    return send(
      .formGroups(by: form.choice(0) == 0 ? .count(number) : .size(number), seed: seed),
      confirming: "The groups are made, with seed \(seed).", form: .form(form))
  }

  private mutating func submitPeople(_ form: Form) -> [Effect] {
    guard let session else { return [] }
    let names = form.text(1).split(separator: "\n").map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
    let typed = form.text(0).trimmed
    guard let number = typed.isEmpty ? names.count : Int(typed), number > 0 else {
      return reject(form, because: "How many? A whole number from 1 is wanted, or names.")
    }
    let count = max(number, names.count)
    groups.expect(session.participants.nextID)
    return send(
      .addPeople(
        count: count, names: names.isEmpty ? nil : names,
        role: Participant.Role.allCases[form.choice(2)]),
      confirming: count == 1 ? "One person more." : "\(count) people more.", form: .form(form))
  }

  private mutating func submitPerson(_ form: Form, id: ParticipantID) -> [Effect] {
    guard let person = session?.participants[id] else { return [] }
    var commands: [Command] = []
    let name = form.text(0).trimmed
    let role = Participant.Role.allCases[form.choice(1)]
    let isHere = form.choice(2) == 1
    if name != person.name ?? "" {
      commands.append(.namePerson(slot: id, name: name.isEmpty ? nil : name))
    }
    if role != person.role { commands.append(.assignRole(slot: id, role: role)) }
    if isHere != person.present { commands.append(.markPresence(slot: id, present: isHere)) }
    return commands.flatMap { send($0, confirming: "\(person.slot) is saved.", form: .form(form)) }
  }

  private mutating func submitGroup(_ form: Form, id: GroupID?) -> [Effect] {
    guard let session else { return [] }
    let typed = form.text(2).trimmed
    let cap = Int(typed)
    guard typed.isEmpty || cap != nil else {
      return reject(form, because: "The most members is a whole number, such as 25, or empty.")
    }
    guard let id else {
      groups.expect(session.groups.nextID)
      return send(
        .addGroup(name: form.text(0), purpose: form.text(1), cap: cap),
        confirming: "The group is there.", form: .form(form))
    }
    return send(
      .changeGroup(group: id, name: form.text(0), purpose: form.text(1), cap: cap),
      confirming: "Saved.", form: .form(form))
  }
}
