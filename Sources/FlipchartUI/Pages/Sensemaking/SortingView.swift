import Facilitation
import Screen

extension Model {
  func draw(_ sorting: Sorting, on canvas: inout Canvas) {
    guard let session else { return }
    drawSheet(
      "Silent sort", detail: sorting.detail(in: session), hints: sorting.hints(in: session),
      on: &canvas
    ) { body in
      let rows = SortingClusters(session, in: body.size)
      let parts = body.bounds.split(bottom: rows.height + 1)
      body.within(parts.rest) { area in
        if let note = sorting.note(in: session) {
          note.drawForSorting(in: session, on: &area)
        } else {
          sorting.drawEnd(in: session, on: &area)
        }
      }
      body.within(parts.bottom) { rows.draw(on: &$0) }
    }
  }

  /// Draws a sheet over the page: a title with a word about it, a body, and the keys.
  func drawSheet(
    _ title: String, detail: String, hints: [KeyHint], on canvas: inout Canvas,
    _ draw: (inout Canvas) -> Void
  ) {
    let area = canvas.bounds.split(bottom: statusLines.count).rest
    canvas.hideCursor()
    canvas.fill(area, role: .plain)
    let inner = area.inset(left: 2, top: 1, right: 2)
    let head = inner.split(top: 2)
    let body = head.rest.split(bottom: 2)
    canvas.sectionHead(
      title, detail: detail, at: head.top.origin, width: head.top.columns, role: .title)
    canvas.within(body.rest, draw)
    canvas.hints(
      hints, at: Point(x: body.bottom.left, y: body.bottom.bottom - 1),
      width: body.bottom.columns)
  }
}

extension Sorting {
  fileprivate func detail(in session: Session) -> String {
    let left = counted(session.looseNotes.count, "note") + " left"
    return [
      left, passed.isEmpty ? "" : "\(passed.count) passed over", isShown ? "▣ projector" : "",
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  fileprivate func hints(in session: Session) -> [KeyHint] {
    let sorting = [
      KeyHint(keys: "1 … z", "into the cluster"), KeyHint(.character("n"), "new"),
      KeyHint(.character(" "), "pass over"), KeyHint(Key(.backspace), "back"),
      KeyHint(.character("/"), "by name"), KeyHint(Key(.tab), "projector"),
    ]
    let resting = [
      KeyHint(Key(.enter), "go through them again"), KeyHint(Key(.backspace), "back"),
    ]
    let own =
      note(in: session) != nil ? sorting : passed.isEmpty ? Array(resting.dropFirst()) : resting
    return own + [KeyHint(Key(.escape), "end")]
  }

  fileprivate func drawEnd(in session: Session, on canvas: inout Canvas) {
    let left = session.looseNotes.count
    let text =
      left == 0
      ? "Every note is in a cluster."
      : "\(counted(left, "note")) passed over. Press Enter to go through them again."
    canvas.write(
      text, at: Point(x: 0, y: canvas.size.rows / 2), width: canvas.size.columns, .center,
      role: .emphasis)
  }
}

extension Note {
  /// Draws the note as large as there is room for, with its number and whose it is.
  fileprivate func drawForSorting(in session: Session, on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, role: colour.paper.role)
    canvas.box(canvas.bounds, borders: .rounded, role: colour.paper.edge)
    let inner = canvas.bounds.inset(left: 2, top: 1, right: 2, bottom: 1)
    let head = inner.split(top: 1)
    let place = [
      session.chart(of: self).map(session.ownerName), session.sections[section]?.title,
      label == .public ? nil : label.title,
    ].compactMap(\.self).joined(separator: " · ")
    canvas.write("#\(id)", at: head.top.origin, role: colour.paper.edge)
    canvas.write(
      place, at: Point(x: head.top.left + 8, y: head.top.top), width: head.top.columns - 8, .right,
      role: colour.paper.faint)
    canvas.within(head.rest) { area in
      ReadingText(text, in: area.size).draw(on: &area, role: colour.paper.role)
    }
  }
}

/// The clusters with their keys, how many notes they have, and how many groups raised them.
struct SortingClusters {
  private let lines: [[Span]]
  private let columns: Int

  /// How many rows they take.
  var height: Int { max(1, (lines.count + columns - 1) / columns) }

  init(_ session: Session, in size: Size) {
    columns = max(1, size.columns / 36)
    let most = columns * max(2, size.rows / 3)
    let raised = session.raisedClusters()
    let counts = session.notesPerCluster
    let width = size.columns / columns - 2
    let all = zip(session.clusters, Sorting.keys.map(String.init)).map { cluster, key in
      let detail = "\(counts[cluster.id] ?? 0) · \(raised[cluster.id]?.short ?? "–")"
      let room = max(4, width - detail.columns - 4)
      return [
        Span("\(key) ", .accent), Span("◇ ", .cluster),
        Span(cluster.name.truncated(to: room - 1).padded(to: room), .plain), Span(detail, .dim),
      ]
    }
    let fits = session.clusters.count <= min(all.count, most)
    let shown = fits ? all[...] : all.prefix(most - 1)
    let rest = session.clusters.count - shown.count
    lines = Array(shown) + (fits ? [] : [[Span("/ and \(rest) more by name", .dim)]])
  }

  func draw(on canvas: inout Canvas) {
    if lines.isEmpty {
      canvas.write("No cluster yet: press n to name the first.", at: .zero, role: .dim)
    }
    let width = canvas.size.columns / columns
    for (place, line) in lines.enumerated() {
      canvas.write(line, at: Point(x: place / height * width, y: 1 + place % height))
    }
  }
}
