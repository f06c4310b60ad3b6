import Facilitation
import Screen

extension Model {
  /// The bar of the session's time above; the entries at the left, and beside them the page that
  /// they are about, as it was.
  func drawTimeline(on canvas: inout Canvas) {
    guard let entry = timeline.entry else {
      canvas.paragraph("The journal is being read…", in: canvas.bounds, role: .dim)
      return
    }
    let layout = TimelineLayout(canvas.size)
    let sentence = timeline.journal.sentences[entry.revision - 1].onOneLine
    canvas.write(
      "Entry \(entry.revision) of \(timeline.journal.revision)  ·  \(sentence)",
      at: layout.head.origin, width: layout.head.columns, role: .heading)
    drawTimelineBar(layout, on: &canvas)
    canvas.within(layout.list) { drawEntries(on: &$0) }
    canvas.within(layout.side) { drawSide(on: &$0) }
  }

  private func drawEntries(on canvas: inout Canvas) {
    let head = canvas.bounds.split(top: 1)
    canvas.sectionHead(
      "What happened", detail: timeline.isAtEnd ? "now" : "", at: .zero,
      width: canvas.size.columns)
    let rows = StackedRows(
      count: timeline.journal.revision, in: head.rest.inset(right: 1), height: 1,
      selected: timeline.revision - 1)
    canvas.draw(rows) { drawEntry($1, on: &$0) }
  }

  private func drawEntry(_ index: Int, on canvas: inout Canvas) {
    let entry = timeline.journal.entries[index]
    let isChosen = entry.revision == timeline.revision
    let role: Role = isChosen ? .selected : entry.revision > timeline.revision ? .dim : .plain
    let sentence = timeline.journal.sentences[index].onOneLine
    canvas.write(
      "\(isChosen ? "▸" : " ")\(clock(of: entry)) \(sentence)", at: .zero,
      width: canvas.size.columns, role: role)
  }

  private func drawSide(on canvas: inout Canvas) {
    guard case .visiting(var past) = timeline.beside else { return }
    let follows = timeline.side == nil ? "follows" : "kept"
    canvas.sectionHead(
      "\(past.page.title), as it was", detail: follows, at: .zero, width: canvas.size.columns)
    let below = canvas.bounds.split(top: 1).rest
    past.size = ChromeLayout.window(around: below.size)
    past.preview = .hidden
    canvas.within(below) { past.drawBody(on: &$0) }
    canvas.hideCursor()
  }
}
