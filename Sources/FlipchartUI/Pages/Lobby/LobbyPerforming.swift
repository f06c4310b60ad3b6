import Facilitation

extension Model {
  mutating func perform(_ action: LobbyAction) -> [Effect] {
    switch action {
    case .open: return openSelected()
    case .openAsHelper: return openAsHelper()
    case .openProjector:
      return lobby.session.map { [.openSession(path: $0.path, seat: .projector)] } ?? []
    case .join: return open(.join())
    case .refresh: return [.listLobby]
    case .otherList: lobby.switchList()
    case .up: lobby.move(by: -1)
    case .down: lobby.move(by: 1)
    case .first: lobby.move(by: -.longWay)
    case .last: lobby.move(by: .longWay)
    case .pageUp: lobby.move(by: -10)
    case .pageDown: lobby.move(by: 10)
    }
    return []
  }

  private mutating func openSelected() -> [Effect] {
    switch lobby.selected {
    case .session(let path): return [.openSession(path: path, seat: .facilitator)]
    case .plan: return lobby.plan.map { open(.start($0)) } ?? []
    case nil: return []
    }
  }

  private mutating func openAsHelper() -> [Effect] {
    guard let session = lobby.session else { return [] }
    guard !session.groups.isEmpty else { return open(.help(path: session.path)) }
    return open(
      Picker(
        purpose: .lobby(.help(path: session.path, groups: session.groups.map(\.id))),
        title: "Which group do you write for?",
        items: session.groups.map { Picker.Item(label: $0.name) }))
  }

  mutating func pick(_ index: Int, for purpose: LobbyPicker) -> [Effect] {
    switch purpose {
    case .help(let path, let groups):
      [.openSession(path: path, seat: .helper(groups[index]))]
    }
  }

  mutating func submit(_ form: Form, for purpose: LobbyForm) -> [Effect] {
    switch purpose {
    case .start(let plan):
      return start(plan, form)
    case .join: return join(form)
    case .help(let path):
      guard let group = Int(form.text(0).trimmed), group > 0 else {
        return reject(form, because: "The number of a group is wanted, such as 1 for the first.")
      }
      return [.openSession(path: path, seat: .helper(GroupID(group)))]
    }
  }

  private mutating func join(_ form: Form) -> [Effect] {
    let ticket = form.text(0).trimmed
    guard !ticket.isEmpty else {
      return reject(form, because: "Type the ticket that the facilitator's screen shows.")
    }
    let name = form.text(1).trimmed
    abandoned = form
    say(.information, "The host is being asked …")
    return [.joinSession(ticket: ticket, name: name.isEmpty ? nil : name)]
  }

  private mutating func start(_ plan: Plan, _ form: Form) -> [Effect] {
    let title = form.text(0).trimmed
    let typed = form.text(2).trimmed
    let people = typed.isEmpty ? 0 : Int(typed)
    guard let people, (0...Session.mostPeople).contains(people) else {
      return reject(
        form, because: "How many people? A number up to \(Session.mostPeople), or nothing yet.")
    }
    let wanted = form.text(3).trimmed
    let groups = Int(wanted)
    guard wanted.isEmpty || (groups.map { (1...Session.mostGroups).contains($0) } ?? false) else {
      return reject(form, because: "How many groups? A number from 1 to \(Session.mostGroups).")
    }
    say(.information, "“\(title.isEmpty ? plan.title : title)” is being made …")
    return [
      .createSession(
        NewSession(
          plan: plan, title: title.isEmpty ? nil : title, place: form.text(1).trimmed,
          people: people, groups: groups))
    ]
  }
}
