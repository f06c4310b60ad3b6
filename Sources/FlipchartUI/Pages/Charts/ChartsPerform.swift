import Facilitation
import Screen

extension Model {
  mutating func perform(_ action: ChartsAction) -> [Effect] {
    if let table = chosenTable, let effects = performOnTable(action, table) { return effects }
    switch action {
    case .write, .edit, .delete, .redact, .move, .colour, .label, .attribute, .park, .unpark,
      .makeAction:
      return performOnNote(action)
    case .mark, .unmarkAll, .cluster, .uncluster, .renameCluster, .removeCluster:
      return performOnCluster(action)
    case .sort, .merge, .split, .listAlike, .compare:
      return performOnLikeness(action)
    case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown:
      return action.step.map { step($0) } ?? []
    case .carryUp, .carryDown, .carryLeft, .carryRight:
      return carry(action)
    case .read, .spotlight, .spotlightNote:
      return performShowing(action)
    default:
      return performOnChart(action)
    }
  }

  private mutating func performOnNote(_ action: ChartsAction) -> [Effect] {
    guard let session else { return [] }
    if action == .write { return chosenSection.map { open(.writeNote(in: $0)) } ?? [] }
    guard let note = chosenNote else { return [] }
    switch action {
    case .edit: return open(.editNote(note))
    case .delete: return takeDown(note)
    case .redact: return redact(note)
    case .move: return open(.moveNotes(markedNotes, in: session, by: actor))
    case .colour: return open(.colourNote(note))
    case .label: return open(.labelNote(note))
    case .attribute: return open(.attributeNote(note, in: session))
    case .park: return open(.parkNote(note))
    case .unpark:
      return send(
        .unparkNote(note: note.id), confirming: "#\(note.id) is back from the parking lot.")
    case .makeAction: return open(.makeAction(from: note))
    default: return []
    }
  }

  private mutating func takeDown(_ note: Note) -> [Effect] {
    send(
      .removeNote(note: note.id),
      confirming: "#\(note.id) is taken down. Press \(undoKey) to put it back.")
  }

  private mutating func redact(_ note: Note) -> [Effect] {
    confirm(
      "Take the text of #\(note.id) out for good, from the history too? No undo brings it back.",
      then: .commands(
        [.redact(passages: [.note(number: note.id)])],
        confirming: "The text of #\(note.id) is gone for good."))
  }

  /// The name of the key that undoes, where one sits.
  var undoKey: String {
    Keymap.keys(for: .general(.undo), on: page).first?.label ?? ""
  }

  private mutating func performOnCluster(_ action: ChartsAction) -> [Effect] {
    guard let session else { return [] }
    let cluster = chosenNote?.cluster.flatMap { session.clusters[$0] }
    switch action {
    case .mark: return toggleMark()
    case .unmarkAll:
      board.marked = []
      return []
    case .cluster:
      return session.clusters.isEmpty
        ? open(.nameCluster(for: markedNotes)) : open(.clusterNotes(markedNotes, in: session))
    case .uncluster:
      let notes = markedNotes
      board.marked = []
      return send(
        .clusterNotes(notes: notes, cluster: nil),
        confirming: "\(Self.named(notes)) in no cluster now.")
    case .renameCluster: return cluster.map { open(.renameCluster($0)) } ?? []
    case .removeCluster: return cluster.map { dissolve($0) } ?? []
    default: return []
    }
  }

  private mutating func dissolve(_ cluster: Cluster) -> [Effect] {
    confirm(
      "Dissolve the cluster “\(cluster.name)”? Its notes stay where they are.",
      then: .commands(
        [.removeCluster(cluster: cluster.id)], confirming: "“\(cluster.name)” is dissolved."))
  }

  /// Marks or unmarks the note and goes on to the next, so that Space marks one after the other.
  private mutating func toggleMark() -> [Effect] {
    guard let note = board.note else { return [] }
    if board.marked.remove(note) == nil { board.marked.insert(note) }
    return step(.down)
  }

  /// Notes as the beginning of a sentence: `#3 is`, `5 notes are`.
  static func named(_ notes: [NoteID]) -> String {
    notes.count == 1 ? "#\(notes[0]) is" : "\(notes.count) notes are"
  }

  private mutating func performShowing(_ action: ChartsAction) -> [Effect] {
    switch action {
    case .read:
      if let note = board.note { layers.append(.reading(note)) }
      return []
    case .spotlightNote:
      return board.note.map { showNoteToRoom($0) } ?? []
    default:
      return board.left.map { showToRoom($0) } ?? []
    }
  }

  private mutating func showToRoom(_ left: ChartID) -> [Effect] {
    let spotlight = board.right.map { Spotlight.comparison(left, $0) } ?? .chart(left)
    let title = session?.title(of: spotlight) ?? ""
    return send(.moveSpotlight(to: spotlight), confirming: "The room sees \(title).")
  }
}

extension ChartsAction {
  fileprivate var step: ChartStep? {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .first: .first
    case .last: .last
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
