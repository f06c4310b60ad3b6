extension NameList {
  /// What stands for whoever facilitates, where that is nobody on the list of people.
  static let facilitator = "[facilitator]"
  /// What stands for whoever sat at a helper's seat, likewise.
  static let helper = "[helper]"
  /// The most words of what is taken for a person's name and not for that of an office.
  private static let mostWords = 3

  /// Every name that somebody in a journal has, or had for a while: the people, whoever facilitates,
  /// and those at the seats.
  init(roster journal: [Entry]) {
    let events = journal.flatMap(\.events)
    let people = events.compactMap { event -> Name? in
      switch event {
      case .personAdded(let person): person.name.map { Name(slot: person.slot, name: $0) }
      case .personNamed(let slot, let name?): Name(slot: slot.slot, name: name)
      default: nil
      }
    }
    let known = Set(people.flatMap { $0.words })
    let staff = events.flatMap(Self.facilitators) + journal.compactMap(Self.helper)
    self.init(people + staff.filter { !known.isSuperset(of: $0.words) })
  }

  /// Several may be named in one line.
  private static func facilitators(of event: Event) -> [Name] {
    let line =
      switch event {
      case .sessionCreated(_, let details), .sessionDescribed(let details): details.facilitator
      default: ""
      }
    return line.replacing(" and ", with: ",").split { ",;&/+".contains($0) }.map { name in
      Name(
        slot: facilitator, name: String(name),
        hasParts: name.split(separator: " ").count <= mostWords)
    }
  }

  private static func helper(of entry: Entry) -> Name? {
    entry.actor.name.map { name in
      Name(slot: entry.actor.seat == .facilitator ? facilitator : helper, name: name)
    }
  }
}

extension NameList.Name {
  /// Its words, whatever the case and the accents: of whoever is on the list of people, a part.
  fileprivate var words: [Substring] { name.foldedWords.split(separator: " ") }
}
