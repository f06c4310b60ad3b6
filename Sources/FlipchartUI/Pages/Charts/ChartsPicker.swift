import Facilitation
import Screen

/// What the lists of this page are for.
enum ChartsPicker: Equatable, Sendable {
  case chart([ChartID])
  case move([NoteID], sections: [SectionID])
  case colour(NoteID)
  case label(NoteID)
  case attribute(NoteID, members: [ParticipantID?])
  /// The clusters in the order of the list; nil for a new one.
  case cluster([NoteID], clusters: [ClusterID?])
  /// The notes to be merged, one of which is to stand for the others.
  case face([NoteID])
  /// The merged notes, one of which is to hang again.
  case split([NoteID])
  case labelRow(RowID)
}

extension Picker {
  static func chart(in session: Session, chosen: ChartID?) -> Picker {
    charts(Array(session.charts), in: session, chosen: chosen)
  }

  static func charts(_ all: [Chart], in session: Session, chosen: ChartID?) -> Picker {
    let items = all.map { chart in
      Item(
        label: chart.title,
        detail: "\(session.ownerName(of: chart)) · \(session.contents(of: chart))")
    }
    return Picker(
      purpose: .charts(.chart(all.map(\.id))), title: "Which chart?", items: items,
      selected: all.firstIndex { $0.id == chosen } ?? 0)
  }

  /// The sections on charts that whoever moves may write on.
  static func moveNotes(_ notes: [NoteID], in session: Session, by actor: Actor) -> Picker {
    let from = notes.count == 1 ? session.notes[notes[0]]?.section : nil
    let sections = session.charts.filter { actor.mayWrite(on: $0) }
      .flatMap { session.sections(of: $0.id) }
    let items = sections.map { section in
      Item(
        label: section.title, detail: session.charts[section.chart]?.title ?? "",
        disabled: section.id == from ? "It is here now." : nil)
    }
    let what = notes.count == 1 ? "#\(notes[0])" : "\(notes.count) notes"
    return Picker(
      purpose: .charts(.move(notes, sections: sections.map(\.id))), title: "Move \(what) to",
      items: items, selected: sections.firstIndex { $0.id == from } ?? 0)
  }

  static func colourNote(_ note: Note) -> Picker {
    Picker(
      purpose: .charts(.colour(note.id)), title: "Paper of #\(note.id)",
      items: NoteColour.allCases.map { Item(label: "\($0.letter)  \($0.title)") },
      selected: NoteColour.allCases.firstIndex(of: note.colour) ?? 0)
  }

  static func labelNote(_ note: Note) -> Picker {
    label("#\(note.id)", now: note.label, for: .charts(.label(note.id)))
  }

  /// The labels, that which something has now chosen.
  static func label(_ what: String, now: Label, for purpose: PickerPurpose) -> Picker {
    Picker(
      purpose: purpose, title: "How far may \(what) travel?",
      items: Label.allCases.map { Item(label: $0.title, detail: $0.meaning) },
      selected: Label.allCases.firstIndex(of: now) ?? 0)
  }

  /// The members of the chart's group come first: mostly it was one of them.
  static func attributeNote(_ note: Note, in session: Session) -> Picker {
    let group = session.group(of: note)
    let people = session.participants.filter { $0.role == .participant }
    let ordered = people.filter { $0.group == group } + people.filter { $0.group != group }
    let items = ordered.map { person in
      Item(
        label: person.label,
        detail: person.group.flatMap { session.groups[$0]?.name } ?? "")
    }
    return Picker(
      purpose: .charts(.attribute(note.id, members: [nil] + ordered.map(\.id))),
      title: "Who said #\(note.id)?", items: [Item(label: "Nobody in particular")] + items,
      selected: note.member.flatMap { member in ordered.firstIndex { $0.id == member } }
        .map { $0 + 1 } ?? 0)
  }

  static func clusterNotes(_ notes: [NoteID], in session: Session) -> Picker {
    let counts = session.notesPerCluster
    let raised = session.raisedClusters()
    let items = session.clusters.map { cluster in
      let words = raised[cluster.id].map { ", \($0.words)" } ?? ""
      return Item(
        label: cluster.name, detail: counted(counts[cluster.id] ?? 0, "note") + words)
    }
    let what = notes.count == 1 ? "#\(notes[0])" : "\(notes.count) notes"
    var picker = Picker(
      purpose: .charts(.cluster(notes, clusters: [nil] + session.clusters.map(\.id))),
      title: "Put \(what) into", items: [Item(label: "A new cluster …")] + items)
    picker.typedVerb = "A new cluster"
    return picker
  }
}

extension Model {
  mutating func pick(_ index: Int, for purpose: ChartsPicker) -> [Effect] {
    switch purpose {
    case .chart(let all):
      if let session { board.show(all[index], in: session) }
      return []
    case .move(let notes, let sections): return move(notes, to: sections[index])
    case .colour(let note):
      return send(.colourNote(note: note, colour: NoteColour.allCases[index]))
    case .label(let note): return send(.labelNote(note: note, label: Label.allCases[index]))
    case .attribute(let note, let members):
      return send(.attributeNote(note: note, member: members[index]))
    case .cluster(let notes, let clusters): return cluster(notes, into: clusters[index])
    case .face(let notes): return merge(notes, into: notes[index])
    case .labelRow(let row):
      return send(.labelStatement(statement: .row(number: row), label: Label.allCases[index]))
    case .split(let notes): return split(notes[index])
    }
  }

  private mutating func move(_ notes: [NoteID], to section: SectionID) -> [Effect] {
    board.marked = []
    let title = session?.sections[section]?.title ?? ""
    let last = notes.count - 1
    return notes.enumerated().flatMap { place, note in
      send(
        .moveNote(note: note, section: section, index: nil),
        confirming: place == last ? "\(Self.named(notes)) in “\(title)”." : nil)
    }
  }

  private mutating func cluster(_ notes: [NoteID], into cluster: ClusterID?) -> [Effect] {
    guard let cluster else { return open(.nameCluster(for: notes)) }
    board.marked = []
    let name = session?.clusters[cluster]?.name ?? ""
    return send(
      .clusterNotes(notes: notes, cluster: cluster),
      confirming: "\(Self.named(notes)) in “\(name)”.")
  }
}
