import Facilitation
import Screen

// What is done with notes that say the same, and with what groups have in common.

extension Model {
  mutating func performOnLikeness(_ action: ChartsAction) -> [Effect] {
    guard let session else { return [] }
    switch action {
    case .sort: return beginSorting()
    case .merge: return open(.mergeNotes(markedNotes, in: session))
    case .split:
      guard let note = chosenNote else { return [] }
      let twins = session.family(of: note.id).dropFirst().map(\.id)
      return twins.count == 1 ? split(twins[0]) : open(.splitNotes(twins, in: session))
    case .listAlike: return listAlike()
    case .compare: return compareGroups()
    default: return []
    }
  }

  func likenessReason(against action: ChartsAction) -> String? {
    guard let session else { return nil }
    switch action {
    case .sort where !session.hasLooseNotes:
      return session.notes.isEmpty ? "There is no note to sort yet." : "Every note is in a cluster."
    case .merge where board.marked.count < 2:
      return "Mark two notes or more first: press \(ChartsAction.mark.firstKey) on each."
    case .split where chosenNote?.twins.isEmpty ?? true:
      return "Nothing is merged into this note."
    case .listAlike where session.notes.count < 2:
      return "It takes two notes to read alike."
    case .compare where groupsAtWork < 2:
      return "It takes two groups at work to be compared."
    default: return nil
    }
  }

  mutating func merge(_ notes: [NoteID], into face: NoteID) -> [Effect] {
    board.marked = []
    let others = notes.filter { $0 != face }
    return send(
      .mergeNotes(notes: others, into: face),
      confirming: "#\(face) stands for \(others.map { "#\($0)" }.listed()).")
  }

  mutating func split(_ note: NoteID) -> [Effect] {
    send(.splitNote(note: note), confirming: "#\(note) hangs again where it hung.")
  }
}

extension Picker {
  static func mergeNotes(_ notes: [NoteID], in session: Session) -> Picker {
    Picker(
      purpose: .charts(.face(notes)), title: "Which note stands for the others?",
      items: notes.map { item($0, in: session) },
      selected: notes.firstIndex { session.notes[$0]?.cluster != nil } ?? 0)
  }

  static func splitNotes(_ notes: [NoteID], in session: Session) -> Picker {
    Picker(
      purpose: .charts(.split(notes)), title: "Which note hangs again?",
      items: notes.map { item($0, in: session) })
  }

  private static func item(_ id: NoteID, in session: Session) -> Item {
    guard let note = session.notes[id] else { return Item(label: "#\(id)") }
    let owner = session.chart(of: note).map(session.ownerName)
    let cluster = note.cluster.flatMap { session.clusters[$0] }.map { "◇ \($0.name)" }
    return Item(
      label: "#\(id)  \(note.text.onOneLine)",
      detail: [cluster, owner].compactMap(\.self).joined(separator: "  "))
  }
}

extension Session {
  /// How many notes hang in each cluster that has any.
  var notesPerCluster: [ClusterID: Int] {
    notes.reduce(into: [:]) { counts, note in
      if note.merged == nil, let cluster = note.cluster { counts[cluster, default: 0] += 1 }
    }
  }
}
