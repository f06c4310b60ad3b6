/// A session with what is still on its way to it on top: what it will be if nothing comes between.
public struct Foreseen: Sendable {
  /// The session as it will be.
  public private(set) var session: Session
  /// The revision of the session below.
  public let known: Int
  /// The entries that the commands will lead to, in order.
  public private(set) var entries: [Entry] = []
  /// What stands against commands as things are; the session may yet decide otherwise.
  public private(set) var doubtful: [CommandID: Refusal] = [:]

  /// Puts commands on top of a session, in order.
  public init(_ session: Session, with pending: [PendingCommand] = []) {
    self.session = session
    known = session.revision
    for command in pending {
      do throws(Refusal) {
        try add(command)
      } catch {
        doubtful[command.envelope.id] = error
      }
    }
  }

  /// Puts one more command on top.
  ///
  /// - Returns: the entry that it will lead to.
  /// - Throws: what stands against it; nothing has changed then.
  @discardableResult
  public mutating func add(_ command: PendingCommand) throws(Refusal) -> Entry {
    var entry = try session.entry(for: command.envelope, at: command.at)
    if !entry.made.isEmpty {
      var session = session
      session.skip(entry.made.numbers.keys, to: command.numbers)
      entry = try session.entry(for: command.envelope, at: command.at)
      self.session = session
    }
    session.evolve(entry)
    entries.append(entry)
    return entry
  }

  /// The notes that are not yet as they are shown, and whether each is altogether new.
  public var notes: [NoteID: Bool] {
    var notes: [NoteID: Bool] = [:]
    for event in entries.lazy.flatMap(\.events) {
      for subject in event.subjects where subject.kind == .note && subject.number > 0 {
        notes[NoteID(subject.number), default: false] = notes[NoteID(subject.number)] ?? false
      }
      if case .noteAdded(let note, _) = event { notes[note.id] = true }
    }
    return notes
  }
}

extension Session {
  /// A number that nothing has, far beyond whatever others may add meanwhile.
  public var firstPendingNumber: Int {
    let last = EntityKind.allCases.map { nextNumber(of: $0) }.max() ?? 1
    return (last / 1_000 + 2) * 1_000 + 1
  }

  private func nextNumber(of kind: EntityKind) -> Int {
    switch kind {
    case .participant: participants.nextID.number
    case .group: groups.nextID.number
    case .chart: charts.nextID.number
    case .section: sections.nextID.number
    case .row: rows.nextID.number
    case .note: notes.nextID.number
    case .cluster: clusters.nextID.number
    case .round: rounds.nextID.number
    case .part: agenda.parts.nextID.number
    case .action: actions.nextID.number
    case .nudge: nudges.nextID.number
    case .feedback: feedback.nextID.number
    case .resource: resources.nextID.number
    }
  }

  /// Leaves out numbers of some kinds.
  fileprivate mutating func skip(_ kinds: some Sequence<EntityKind>, to number: Int) {
    for kind in kinds { skip(kind, to: number) }
  }

  private mutating func skip(_ kind: EntityKind, to number: Int) {
    switch kind {
    case .participant: participants.skip(to: number)
    case .group: groups.skip(to: number)
    case .chart: charts.skip(to: number)
    case .section: sections.skip(to: number)
    case .row: rows.skip(to: number)
    case .note: notes.skip(to: number)
    case .cluster: clusters.skip(to: number)
    case .round: rounds.skip(to: number)
    case .part: agenda.parts.skip(to: number)
    case .action: actions.skip(to: number)
    case .nudge: nudges.skip(to: number)
    case .feedback: feedback.skip(to: number)
    case .resource: resources.skip(to: number)
    }
  }
}
