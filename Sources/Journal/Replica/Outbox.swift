import Facilitation

/// What was given at a copy of a session and is not in its view yet, in order.
struct Outbox: Sendable {
  private(set) var items: [OutboxItem] = []
  /// The greatest number that anything on its way has had.
  private var lastNumber = 0
  /// What has come by other numbers since this copy was opened, and is forgotten here.
  private var forgotten = Renumbering()
  /// What has changed since that was asked last, for the file to keep.
  private(set) var changed: Set<CommandID> = []

  /// An outbox as the file has it.
  init(_ items: [OutboxItem] = []) {
    self.items = items
    lastNumber = items.map { max($0.made.last, $0.command.numbers) }.max() ?? 0
  }

  /// What belongs on top of a view, in the numbers that this has.
  func pending(over view: Session) -> [PendingCommand] {
    let numbers = renumbering(upTo: view.revision)
    return items.compactMap { item in
      switch item.state {
      case .done(let revision, _) where revision <= view.revision: return nil
      case .refused: return nil
      case .pending, .done:
        var command = item.command
        command.envelope = Self.reread(command.envelope, numbers)
        return command
      }
    }
  }

  /// The numbers that the session has given in place of those here.
  ///
  /// - Parameter revision: the last revision to look at.
  func renumbering(upTo revision: Int) -> Renumbering {
    var numbers = Renumbering()
    for item in items {
      if case .done(let done, let made) = item.state, done <= revision {
        numbers.learn(item.made, made)
      }
    }
    return numbers
  }

  /// What has not been answered yet.
  var waiting: [OutboxItem] { items.filter { $0.state == .pending } }

  /// What was refused.
  var refused: [OutboxItem] { items.filter { $0.refusal != nil } }

  /// A command as it is meant over a view: what it speaks of may have got its number since it was
  /// shown.
  func current(_ envelope: Envelope, over view: Session) -> Envelope {
    Self.reread(Self.reread(envelope, forgotten), renumbering(upTo: view.revision))
  }

  /// Where the numbers of what the next command makes begin.
  func firstNumber(in session: Session) -> Int {
    max(lastNumber + 1, items.isEmpty ? session.firstPendingNumber : 0)
  }

  /// Puts a command at the end.
  mutating func add(_ item: OutboxItem) {
    lastNumber = max(lastNumber, item.made.last)
    items.append(item)
    changed.insert(item.id)
  }

  /// Takes a command out.
  mutating func drop(_ id: CommandID) {
    items.removeAll { $0.id == id }
    changed.insert(id)
  }

  /// Forgets what a view holds: what is still on its way speaks of it by its number from here on.
  mutating func forget(upTo revision: Int) {
    for item in items {
      guard case .done(let done, let made) = item.state, done <= revision else { continue }
      forgotten.learn(item.made, made)
      drop(item.id)
    }
    guard !forgotten.isEmpty else { return }
    for index in items.indices {
      let envelope = Self.reread(items[index].command.envelope, forgotten)
      guard envelope != items[index].command.envelope else { continue }
      items[index].command.envelope = envelope
      changed.insert(items[index].id)
    }
  }

  /// Says which items have changed since this was asked last.
  mutating func takeChanged() -> Set<CommandID> {
    defer { changed = [] }
    return changed
  }

  /// Takes an answer in; what takes back a step that was refused, or speaks of what it would have
  /// made, is refused with it.
  mutating func settle(_ id: CommandID, _ answer: OutboxAnswer) {
    guard let index = items.firstIndex(where: { $0.id == id }), items[index].state == .pending
    else { return }
    switch answer {
    case .done(let revision, let made):
      items[index].state = .done(revision: revision, made: made)
    case .refused(let refusal):
      items[index].state = .refused(refusal)
      refuseWhatHangs(on: items[index], after: index)
    }
    changed.insert(id)
  }

  private mutating func refuseWhatHangs(on refused: OutboxItem, after index: Int) {
    for later in items.indices.dropFirst(index + 1) where items[later].state == .pending {
      let item = items[later]
      let hangs =
        item.step == refused.id || (item.step != nil && item.step == refused.step)
        || Self.speaks(item.command.envelope, of: refused.made)
      guard hangs else { continue }
      items[later].state = .refused(
        Refusal(.unknown, "It goes with a step that was refused before it."))
      changed.insert(item.id)
    }
  }
}
