import Facilitation
import Screen

/// A silent sort: one note after the other is put into a cluster by a key.
struct Sorting: Equatable, Sendable {
  /// The keys of the clusters, in the order of their numbers; `n` is for a new one.
  static let keys = Array("123456789abcdefghijklmopqrstuvwxyz")

  /// The notes that were passed over, to come again at the end.
  private(set) var passed: [NoteID] = []
  /// The notes that were sorted or passed over, the latest last.
  private(set) var visited: [NoteID] = []
  /// The note that a name is being asked for.
  var asked: NoteID?
  /// Whether the room sees the note that is being sorted.
  var isShown = false

  /// The note to be sorted now; nil where all are sorted or were passed over.
  func note(in session: Session) -> Note? {
    session.looseNotes.first { !passed.contains($0.id) }
  }

  /// Counts a note as sorted.
  mutating func sort(_ note: NoteID) { visited.append(note) }

  /// Counts the note that a name was asked for as sorted, if it got one.
  mutating func settle(in session: Session) {
    if let asked, session.notes[asked]?.cluster != nil { visited.append(asked) }
    asked = nil
  }

  /// Passes a note over for now.
  mutating func pass(_ note: NoteID) {
    passed.append(note)
    visited.append(note)
  }

  /// Brings back those that were passed over.
  mutating func beginAgain() { passed = [] }

  /// Goes back to the note before: tells it if its sorting has to be undone for that.
  mutating func back() -> NoteID? {
    guard let last = visited.popLast() else { return nil }
    guard let place = passed.lastIndex(of: last) else { return last }
    passed.remove(at: place)
    return nil
  }
}

extension Session {
  /// The notes that hang in no cluster, by number, without those that are parked or still private.
  var looseNotes: [Note] { notes.filter(\.isLoose) }

  /// Whether there is such a note; asked at every key, so that none is collected for it.
  var hasLooseNotes: Bool { notes.contains(where: \.isLoose) }
}

extension Note {
  fileprivate var isLoose: Bool {
    cluster == nil && merged == nil && parking == nil && privacy == nil
  }
}

extension Model {
  /// Begins to sort the notes that are in no cluster.
  mutating func beginSorting() -> [Effect] {
    layers.append(.sorting(Sorting()))
    return []
  }

  mutating func press(_ key: Key, on sorting: Sorting) -> [Effect] {
    guard let session else { return [] }
    var sorting = sorting
    sorting.settle(in: session)
    replaceTop(with: .sorting(sorting))
    switch key {
    case .escape, .control("c"):
      layers.removeLast()
      return []
    case Key(.backspace), Key(.left): return goBack(sorting)
    case .enter: return beginAgain(sorting)
    case .tab: return toggleShowing(sorting)
    default: return sorting.note(in: session).map { sort($0, by: key, sorting, session) } ?? []
    }
  }

  private mutating func sort(
    _ note: Note, by key: Key, _ sorting: Sorting, _ session: Session
  ) -> [Effect] {
    var sorting = sorting
    switch key {
    case .character(" "), Key(.right):
      sorting.pass(note.id)
      replaceTop(with: .sorting(sorting))
      return showSorted()
    case .character("n"), .character("/"):
      sorting.asked = note.id
      replaceTop(with: .sorting(sorting))
      return key == .character("n")
        ? open(.nameCluster(for: [note.id])) : open(.clusterNotes([note.id], in: session))
    default: return sort(note, into: session.cluster(of: key), key, sorting)
    }
  }

  private mutating func sort(
    _ note: Note, into cluster: Cluster?, _ key: Key, _ sorting: Sorting
  ) -> [Effect] {
    guard let cluster else {
      say(.information, "\(key.label) stands beside no cluster; n makes a new one.")
      return []
    }
    var sorting = sorting
    sorting.sort(note.id)
    replaceTop(with: .sorting(sorting))
    let sent = send(
      .clusterNotes(notes: [note.id], cluster: cluster.id),
      confirming: "#\(note.id) is in “\(cluster.name)”.")
    return sent + showSorted(after: note.id)
  }

  private mutating func goBack(_ sorting: Sorting) -> [Effect] {
    var sorting = sorting
    guard !sorting.visited.isEmpty else {
      say(.information, "This is where the sort began.")
      return []
    }
    let sorted = sorting.back()
    replaceTop(with: .sorting(sorting))
    guard let sorted else { return [] }
    return send(.undo, confirming: "#\(sorted) is to be sorted again.", as: .information)
  }

  private mutating func beginAgain(_ sorting: Sorting) -> [Effect] {
    var sorting = sorting
    guard !sorting.passed.isEmpty else { return [] }
    sorting.beginAgain()
    replaceTop(with: .sorting(sorting))
    return showSorted()
  }

  /// Lets the projector follow along, or stop.
  private mutating func toggleShowing(_ sorting: Sorting) -> [Effect] {
    var sorting = sorting
    sorting.isShown.toggle()
    replaceTop(with: .sorting(sorting))
    say(
      .information,
      sorting.isShown ? "The room sees the note that you sort." : "The room follows no more.")
    return showSorted()
  }

  /// Shows the room the note that comes next, where it follows along; of one that it may not read
  /// the scene shows no more than the number.
  private mutating func showSorted(after sorted: NoteID? = nil) -> [Effect] {
    guard let session, case .sorting(let sorting)? = layers.last, sorting.isShown else { return [] }
    let next = session.looseNotes.first { $0.id != sorted && !sorting.passed.contains($0.id) }
    guard let next else { return [] }
    return send(.moveSpotlight(to: .note(next.id)))
  }
}

extension Session {
  /// The cluster that a key of the silent sort stands for.
  fileprivate func cluster(of key: Key) -> Cluster? {
    let place = key.typed.flatMap(Sorting.keys.firstIndex)
    return zip(clusters, 0...).first { $0.1 == place }?.0
  }
}
