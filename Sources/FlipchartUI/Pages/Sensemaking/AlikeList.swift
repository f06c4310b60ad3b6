import Facilitation
import Screen

/// The notes that read nearly alike, to be merged, kept apart or clustered.
struct AlikeList: Equatable, Sendable {
  /// The families, each of two or more notes.
  private(set) var families: [[NoteID]]
  /// The notes that are left out of what is done with their family.
  private(set) var left: Set<NoteID> = []
  /// The row of the chosen note among all.
  private(set) var row = 0
  /// The revision of the session that they were looked for in.
  private var revision: Int

  init(in session: Session) {
    families = session.likeNotes()
    revision = session.revision
  }

  /// All notes, family by family.
  var notes: [NoteID] { families.flatMap(\.self) }

  /// The note that is chosen.
  var note: NoteID? { notes.indices.contains(row) ? notes[row] : nil }

  /// The family of the chosen note; empty where there is none.
  var family: [NoteID] { families.first { family in note.map(family.contains) ?? false } ?? [] }

  /// Those of the family that something is done with: the chosen note and all that are not left out.
  var taken: [NoteID] { family.filter { $0 == note || !left.contains($0) } }

  /// Moves by so many notes, as far as the ends of the list.
  mutating func move(by step: Int) {
    row = max(0, min(row + step, notes.count - 1))
  }

  /// Leaves the chosen note out, or takes it in again.
  mutating func toggle() {
    guard let note else { return }
    if left.remove(note) == nil { left.insert(note) }
  }

  /// Looks again where the session has changed.
  mutating func settle(in session: Session) {
    guard session.revision != revision else { return }
    revision = session.revision
    families = session.likeNotes()
    move(by: 0)
  }
}

extension Model {
  /// Lists the notes that read nearly alike.
  mutating func listAlike() -> [Effect] {
    guard let session else { return [] }
    let list = AlikeList(in: session)
    guard !list.families.isEmpty else {
      say(.information, "No two notes read nearly alike.")
      return []
    }
    layers.append(.alike(list))
    return []
  }

  /// Looks for notes that read alike again, where their list lies open.
  mutating func settleLayers(in session: Session) {
    for place in layers.indices {
      guard case .alike(var list) = layers[place] else { continue }
      list.settle(in: session)
      layers[place] = .alike(list)
    }
  }

  mutating func press(_ key: Key, on list: AlikeList) -> [Effect] {
    var list = list
    switch key {
    case .escape, .control("c"), .character("q"):
      layers.removeLast()
      return []
    case Key(.down), .character("j"), .tab: list.move(by: 1)
    case Key(.up), .character("k"), .backTab: list.move(by: -1)
    case Key(.pageDown): list.move(by: 10)
    case Key(.pageUp): list.move(by: -10)
    case Key(.home): list.move(by: -list.row)
    case Key(.end): list.move(by: list.notes.count)
    case .character(" "): list.toggle()
    case .character("u"): return send(.undo, confirming: "It is undone.", as: .information)
    default: return press(key, onFamilyOf: list)
    }
    replaceTop(with: .alike(list))
    return []
  }

  private mutating func press(_ key: Key, onFamilyOf list: AlikeList) -> [Effect] {
    guard let session, let face = list.note else { return [] }
    let others = list.taken.filter { $0 != face }
    guard !others.isEmpty else {
      say(.warning, "Only #\(face) is left of its family; take another in with Space.")
      return []
    }
    switch key {
    case .enter, .character("m"):
      return send(
        .mergeNotes(notes: others, into: face),
        confirming: "#\(face) stands for \(others.map { "#\($0)" }.listed()).")
    case .character("x"):
      return send(
        .keepApart(notes: list.taken),
        confirming: "\(list.taken.map { "#\($0)" }.listed()) stay apart.")
    case .character("g"):
      return session.clusters.isEmpty
        ? open(.nameCluster(for: list.taken)) : open(.clusterNotes(list.taken, in: session))
    default: return []
    }
  }
}
