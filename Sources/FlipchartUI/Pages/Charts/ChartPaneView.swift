import Facilitation
import Screen

/// What it takes to draw a chart beside its layout.
struct ChartContext: Sendable {
  let session: Session
  let look: ChartLook
  /// The dots on notes that may be shown.
  let dots: [Target: Int]
  /// The notes that are on their way to the session, and whether each is altogether new.
  let onTheWay: [NoteID: Bool]
  /// The notes that are marked.
  let marked: Set<NoteID>
  /// Whether the chart has the keys.
  let isFocused: Bool
  /// The row that is chosen, where the chart is a table.
  let row: RowID?
  /// How many groups raised each cluster; empty where columns are sections.
  let raised: [ClusterID: Raised]

  /// By how many groups a column's cluster was raised: `2 of 3`; nil for any other column.
  func raised(_ column: ColumnID) -> String? {
    guard case .cluster(let id?) = column else { return nil }
    return raised[id]?.short
  }
}

extension ChartPane {
  /// Draws the chart where it was laid out.
  func draw(_ context: ChartContext, on canvas: inout Canvas) {
    drawTitle(context, on: &canvas)
    canvas.write(lines: prompts, at: rect.origin.moved(columns: 2, rows: 1), role: .dim)
    for column in columns { draw(column, context, on: &canvas) }
    if chart.isTable { canvas.within(table) { tablePane(context).draw(on: &$0) } }
    drawHidden(on: &canvas)
  }

  private func tablePane(_ context: ChartContext) -> TablePane {
    TablePane(
      chart, in: context.session, chosen: context.row, isFocused: context.isFocused)
  }

  private func drawTitle(_ context: ChartContext, on canvas: inout Canvas) {
    let isSpotlit = context.session.shownSpotlight.shows(chart.id)
    let owner = context.session.ownerName(of: chart)
    let count = all.reduce(0) { $0 + $1.notes.count }
    let size = chart.isTable ? context.session.contents(of: chart) : counted(count, "note")
    let detail = "\(owner) · \(size)".truncated(to: rect.columns / 2)
    let room = rect.columns - detail.columns - 4 - (isSpotlit ? 13 : 0)
    canvas.write(
      context.isFocused ? "▸ " : "  ", at: rect.origin, role: context.isFocused ? .accent : .dim)
    let title = chart.title.truncated(to: max(0, room))
    let used = canvas.write(
      title, at: rect.origin.moved(columns: 2), role: context.isFocused ? .title : .heading)
    if isSpotlit {
      canvas.write("▣ projector", at: rect.origin.moved(columns: used + 4), role: .spotlight)
    }
    canvas.write(detail, at: Point(x: rect.right - detail.columns, y: rect.top), role: .dim)
  }

  /// Says at the edges how many columns wait beside the screen.
  private func drawHidden(on canvas: inout Canvas) {
    guard hiddenLeft + hiddenRight > 0 else { return }
    let text = [
      hiddenLeft > 0 ? "‹ \(hiddenLeft) more" : "", hiddenRight > 0 ? "\(hiddenRight) more ›" : "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
    let row = rect.top + 1 + prompts.count
    canvas.write(text, at: Point(x: rect.right - text.columns, y: row), role: .accent)
  }

  private func draw(_ column: Column, _ context: ChartContext, on canvas: inout Canvas) {
    let isChosen = choice?.column == column.column.id
    drawHead(
      column, raised: context.raised(column.column.id), isChosen: isChosen && context.isFocused,
      on: &canvas)
    guard !column.column.notes.isEmpty else {
      canvas.write(
        "No note yet", at: column.body.origin.moved(columns: 2, rows: 1),
        width: max(0, column.body.columns - 2), role: .dim)
      return
    }
    let flow = column.flow
    canvas.within(column.body) { area in
      for place in flow.places {
        draw(place, of: column.column, isChosen: isChosen, context, on: &area)
      }
    }
    drawScrollbar(of: flow, in: column.body, on: &canvas)
  }

  private func drawHead(
    _ column: Column, raised: String?, isChosen: Bool, on canvas: inout Canvas
  ) {
    let count = [raised, "\(column.column.notes.count)"].compactMap(\.self).joined(separator: " · ")
    let chip = column.column.colour.map { Span(" \($0.letter) ", $0.paper.edge) }
    let width = column.head.columns - 1
    let end = count.columns + (chip?.text.columns ?? 0) + 2
    canvas.sectionHead(
      (isChosen ? "▸ " : "") + column.column.title, at: column.head.origin,
      width: max(0, width - end), role: isChosen ? .accent : .heading)
    canvas.write(
      [chip, Span(" \(count)", .dim)].compactMap(\.self),
      at: column.head.origin.moved(columns: width - end + 1))
  }

  private func draw(
    _ place: CardFlow.Place, of column: ChartColumn, isChosen: Bool, _ context: ChartContext,
    on canvas: inout Canvas
  ) {
    guard let note = context.session.notes[place.note] else { return }
    var card = NoteCard(note: note)
    card.source = context.session.source(of: note, on: chart)
    card.cluster = context.look.arrangement == .sections ? context.clusterName(of: note) : ""
    card.dots = context.dots[.note(note.id)] ?? 0
    card.hasOwnColour = note.colour != column.colour
    card.isNewOnItsWay = context.onTheWay[note.id]
    card.isChosen = isChosen && context.isFocused && choice?.note == note.id
    card.isMarked = context.marked.contains(note.id)
    switch context.look.size {
    case .line: card.drawLine(on: &canvas, place.rect)
    case .card: card.drawCard(place.lines, on: &canvas, place.rect)
    }
  }

  /// A scrollbar whose handle goes by rows of notes, which are not all of one height.
  private func drawScrollbar(of flow: CardFlow, in body: Rect, on canvas: inout Canvas) {
    guard flow.shownRows < flow.totalRows, flow.shownRows > 0 else { return }
    let bar = body.split(right: 1).right
    canvas.scrollbar(
      bar, first: flow.first * bar.rows / flow.shownRows,
      total: flow.totalRows * bar.rows / flow.shownRows)
  }
}

extension ChartContext {
  fileprivate func clusterName(of note: Note) -> String {
    note.cluster.flatMap { session.clusters[$0]?.name } ?? ""
  }
}

extension Session {
  /// Whom a note comes from, as far as that says more than whose chart it hangs on.
  func source(of note: Note, on chart: Chart) -> String {
    if let member = note.member { return member.slot }
    guard let group = note.author.group, group != chart.owner else { return "" }
    return groups[group]?.name ?? ""
  }

  /// The dots that may be shown: of each target those of the latest vote on it that tells, run-offs
  /// apart, which only settle a tie.
  var visibleDots: [Target: Int] {
    let runOffs = Set(rounds.compactMap { $0.settlement?.runOff })
    let telling = rounds.filter { round in
      !runOffs.contains(round.id)
        && (round.outcome != nil || round.isUnderWay && !round.rules.sealed)
    }
    return telling.sorted { $0.opening < $1.opening }.reduce(into: [:]) { dots, round in
      dots.merge(tally(of: round.id) ?? [:]) { $1 }
    }
  }
}

extension Settlement {
  /// The vote that settles the tie; nil where something else did.
  fileprivate var runOff: RoundID? {
    if case .runOff(let round) = way { round } else { nil }
  }
}

extension Round {
  /// When it was opened, in milliseconds; of two at the same moment the later number comes later.
  fileprivate var opening: (Int64, RoundID) { (openedAt?.milliseconds ?? 0, id) }
}

extension Spotlight {
  /// Whether the room sees this chart.
  fileprivate func shows(_ chart: ChartID) -> Bool {
    switch self {
    case .chart(let shown): shown == chart
    case .comparison(let left, let right): left == chart || right == chart
    default: false
    }
  }
}
