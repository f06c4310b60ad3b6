/// A session with slots in the place of names, and what a person has still to look at.
///
/// The names of the roster, of whoever facilitates and of the seats are looked for in everything that
/// people typed, in every version of it. People who are spoken of and are none of these are not
/// known, which is why somebody has to read on.
public struct Anonymised: Sendable {
  /// The journal of the copy; its steps have ids of their own.
  public let entries: [Entry]
  /// Where names were replaced.
  public let replaced: [String]
  /// Where something stands that may tell who somebody is, such as a word that is also a name, a
  /// mail address, a telephone number, or whoever is to do something.
  public let doubtful: [String]

  /// Makes the copy of a journal.
  ///
  /// - Parameter journal: all entries, in order.
  public init(_ journal: [Entry]) {
    let names = NameList(roster: journal)
    var aliases = Aliases()
    for entry in journal { aliases.learn(entry) }
    let rewriting = Rewriting(
      text: names.replacing, person: names.replacing, name: { _ in nil }, actor: aliases.actor,
      command: aliases.command)
    entries = journal.map { $0.rewritten(rewriting) }
    let before = WrittenHistory(journal).writings
    let after = WrittenHistory(entries).writings + (Session.replaying(entries)?.writings ?? [])
    replaced = Self.inOrder(before.filter { names.replacing(in: $0.text) != $0.text })
    doubtful = Self.inOrder(
      after.filter { $0.isDoubtful(to: names) || names.mayBeNamed(in: $0.text) })
  }

  /// The places of writings, each once; those of names that are left out altogether are none.
  private static func inOrder(_ writings: [Writing]) -> [String] {
    var seen: Set<String> = []
    return writings.map(\.place).filter {
      !$0.hasPrefix("the name of ") && seen.insert($0).inserted
    }
  }
}

/// What stands for the seats' names and for the ids of commands in an anonymised journal.
private struct Aliases {
  private var seats: [Actor: Actor] = [:]
  private var commands: [CommandID: CommandID] = [:]

  mutating func learn(_ entry: Entry) {
    commands[entry.command] = CommandID("step-\(entry.revision)")
    guard entry.actor.name != nil, seats[entry.actor] == nil else { return }
    seats[entry.actor] = Actor(entry.actor.seat, name: "\(seats.count + 1)")
  }

  func actor(_ actor: Actor) -> Actor { seats[actor] ?? Actor(actor.seat) }

  func command(_ id: CommandID) -> CommandID { commands[id] ?? "step" }
}

extension Entry {
  fileprivate func rewritten(_ by: Rewriting) -> Entry {
    Entry(
      revision: revision, command: by.command(command), at: at, actor: by.actor(actor),
      events: events.map { $0.rewritten(by) })
  }
}

extension Writing {
  /// Whether it names whoever does something, or has a mail address or a telephone number in it.
  fileprivate func isDoubtful(to names: NameList) -> Bool {
    text.contains("@") || text.contains(/(\d[ \-\/.()]?){9,}/)
      || isName && !names.isAlias(text)
  }
}
