import Facilitation
import Screen

/// The three columns of a comparison as lines: what only the left has, what both have, what only
/// the right has.
struct ComparingLayout: Sendable {
  /// A column: its head, a word about it, and its lines.
  struct Column: Sendable {
    var title: String
    var detail: String
    var role: Role
    var lines: [[Span]]
  }

  /// From left to right.
  let columns: [Column]
  /// How many lines are seen at once.
  let seen: Int

  /// The most that it can be scrolled down.
  var most: Int { max(0, (columns.map(\.lines.count).max() ?? 0) - seen) }

  init(_ comparing: Comparing, in session: Session, size: Size) {
    let comparison = session.comparison(of: comparing.left, and: comparing.right)
    let text = ComparingText(
      session: session, comparing: comparing, raised: session.raisedClusters(),
      width: max(12, (size.columns - 4) / 3 - 3))
    func name(_ group: GroupID) -> String { session.groups[group]?.name ?? "" }
    func column(_ title: String, _ topics: [Topic], _ role: Role) -> Column {
      Column(
        title: title, detail: "\(topics.count)", role: role,
        lines: topics.isEmpty ? [[Span("Nothing", .dim)]] : topics.flatMap(text.lines))
    }
    columns = [
      column("Only \(name(comparing.left))", comparison.onlyLeft, .heading),
      column("Both", comparison.shared, .accent),
      column("Only \(name(comparing.right))", comparison.onlyRight, .heading),
    ]
    seen = max(1, size.rows - 8)
  }
}

/// Topics in words, a column wide.
struct ComparingText {
  let session: Session
  let comparing: Comparing
  let raised: [ClusterID: Raised]
  let width: Int

  /// A topic: the name of its cluster, and the notes of both groups with their echoes.
  func lines(_ topic: Topic) -> [[Span]] {
    var lines: [[Span]] = []
    if case .cluster(let id) = topic.matter, let cluster = session.clusters[id] {
      let raised = raised[id]?.short ?? ""
      let name = cluster.name.truncated(to: max(4, width - raised.columns - 4))
      lines.append([Span("◇ \(name)", .cluster), Span("  \(raised)", .dim)])
    }
    let isBoth = topic.voices[comparing.left] != nil && topic.voices[comparing.right] != nil
    for (group, sign) in [(comparing.left, "‹"), (comparing.right, "›")] {
      guard let voice = topic.voices[group] else { continue }
      let mark = isBoth ? sign : " "
      lines += voice.notes.flatMap { note($0, mark) }
      lines += voice.echoes.flatMap { note($0, mark, isEcho: true) }
    }
    return lines + [[]]
  }

  private func note(_ id: NoteID, _ mark: String, isEcho: Bool = false) -> [[Span]] {
    guard let note = session.notes[id] else { return [] }
    let label = note.label.letter.map { "\($0) " } ?? ""
    let head = "\(mark) \(isEcho ? "echoes " : "")#\(id) \(label)"
    let wrapped = WrappedText(head + note.text.onOneLine, columns: width - 2).lines.map(\.text)
    return wrapped.enumerated().map { place, line in
      [Span(place == 0 ? line : "  \(line)", isEcho ? .dim : .plain)]
    }
  }
}

extension Model {
  func draw(_ comparing: Comparing, on canvas: inout Canvas) {
    guard let session else { return }
    let layout = ComparingLayout(comparing, in: session, size: size)
    drawSheet(
      "What the groups have in common", detail: "‹ left   › right", hints: Self.comparingHints,
      on: &canvas
    ) { body in
      for (column, rect) in zip(layout.columns, body.bounds.columns(3, gap: 3)) {
        body.sectionHead(
          column.title, detail: column.detail, at: rect.origin, width: rect.columns,
          role: column.role)
        body.within(rect.split(top: 2).rest) { area in
          for (row, line) in column.lines.dropFirst(comparing.scrolled).prefix(layout.seen)
            .enumerated()
          {
            area.write(line, at: Point(x: 0, y: row))
          }
        }
      }
    }
  }

  private static let comparingHints = [
    KeyHint(Key(.left), "other left"), KeyHint(Key(.right), "other right"),
    KeyHint(keys: "↑ ↓", "scroll"), KeyHint(.character("S"), "to the room"),
    KeyHint(Key(.escape), "close"),
  ]
}
