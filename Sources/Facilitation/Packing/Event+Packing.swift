/// The events that take back what is done with notes, which nearly all steps of a history are; any
/// other is set aside.
private enum PackedEvent: Int, CaseIterable {
  case other, noteRemoved, noteAdded, noteEdited, noteMoved, noteColoured, noteLabelled
  case noteClustered

  static let all = allCases
}

extension Packer {
  /// Writes an event of a history.
  mutating func event(_ event: Event) {
    switch event {
    case .noteRemoved(let note): begin(.noteRemoved, note)
    case .noteAdded(let note, let index):
      choice(PackedEvent.noteAdded, of: PackedEvent.all)
      self.note(note)
      signed(Int64(index))
    case .noteEdited(let note, let text):
      begin(.noteEdited, note)
      self.text(text)
    case .noteMoved(let note, let section, let index):
      begin(.noteMoved, note)
      id(section)
      signed(Int64(index))
    case .noteColoured(let note, let colour):
      begin(.noteColoured, note)
      self.colour(colour)
    case .noteLabelled(let note, let label):
      begin(.noteLabelled, note)
      self.label(label)
    case .noteClustered(let note, let cluster):
      begin(.noteClustered, note)
      optional(cluster) { $0.id($1) }
    default:
      choice(PackedEvent.other, of: PackedEvent.all)
      setAside(event)
    }
  }

  private mutating func begin(_ kind: PackedEvent, _ note: NoteID) {
    choice(kind, of: PackedEvent.all)
    id(note)
  }
}

extension Unpacker {
  /// Reads an event of a history.
  mutating func event() throws(PackFault) -> Event {
    switch try choice(of: PackedEvent.all) {
    case .other: try eventSetAside()
    case .noteRemoved: .noteRemoved(try id())
    case .noteAdded: .noteAdded(try note(), index: Int(try signed()))
    case .noteEdited: .noteEdited(try id(), text: try text())
    case .noteMoved: .noteMoved(try id(), section: try id(), index: Int(try signed()))
    case .noteColoured: .noteColoured(try id(), colour: try colour())
    case .noteLabelled: .noteLabelled(try id(), label: try label())
    case .noteClustered:
      .noteClustered(
        try id(), cluster: try optional { read throws(PackFault) in try read.id() })
    }
  }
}
