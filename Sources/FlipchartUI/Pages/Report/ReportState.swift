import Facilitation
import Screen

/// Where the report's preview stands.
struct ReportState: Sendable {
  /// Which report is shown.
  var request = ReportRequest(audience: .public, attribution: .group)
  /// The report's lines as they would be exported; empty until it has been laid out.
  private(set) var lines: [Substring] = []
  /// The lines as they are broken for the window.
  private(set) var rows: [ReportRow] = []
  /// The chapters, in their order.
  private(set) var chapters: [ReportChapter] = []
  /// The row at the top of the window.
  private(set) var first = 0
  /// The path that was typed for a save of which it is not known yet that it went well.
  var path = ""
  /// Whether the session has changed since the report was laid out.
  private(set) var isStale = true
  /// The room that the rows were broken for.
  private var room = Size.zero

  /// Takes the plan's own attribution as the first choice, but names nobody to everybody unasked.
  mutating func settle(in session: Session) {
    if lines.isEmpty {
      let planned = session.plan.attribution
      request.attribution = planned == .name ? .group : planned
    }
    isStale = true
  }

  /// Asks for another report.
  mutating func choose(_ request: ReportRequest) {
    self.request = request
    isStale = true
  }

  /// Takes note that the report is being laid out.
  mutating func asked() {
    isStale = false
  }

  /// Takes in the report as it would be exported; the window stays where it was.
  mutating func rendered(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    breakLines()
  }

  /// Breaks the lines for a window of this room, unless they are already.
  mutating func fit(_ room: Size) {
    guard room != self.room else { return }
    let isSameWidth = room.columns == self.room.columns
    self.room = room
    if isSameWidth {
      scroll(to: first)
    } else {
      breakLines()
    }
  }

  private mutating func breakLines() {
    let line = rows.indices.contains(first) ? rows[first].line : 0
    let offset = rows[..<min(first, rows.count)].reversed().prefix { $0.line == line }.count
    rows = ReportRow.rows(of: lines, columns: room.columns)
    chapters = ReportChapter.all(in: lines, rows: rows)
    let start = rows.firstIndex { $0.line >= line } ?? 0
    let end = rows[start...].prefix { $0.line == line }.count
    scroll(to: start + min(offset, max(0, end - 1)))
  }
}

extension ReportState {
  /// The furthest row that can stand at the top: the last one is then at the foot of the window.
  var lastFirst: Int { max(0, rows.count - room.rows) }

  /// How far a page goes: the window less two rows, which stay for the eye.
  var page: Int { max(1, room.rows - 2) }

  /// The place of the chapter that is read now: the last one that has begun in the upper third.
  var chapter: Int? {
    chapters.lastIndex { $0.row <= first + room.rows / 3 }
  }

  /// Puts a row at the top of the window, as far as there are rows below it.
  mutating func scroll(to row: Int) {
    first = max(0, min(row, lastFirst))
  }

  /// Puts the next chapter at the top of the window, or the one before.
  mutating func leafChapters(by step: Int) {
    let target = step > 0 ? chapters.first { $0.row > first } : chapters.last { $0.row < first }
    scroll(to: target?.row ?? (step > 0 ? lastFirst : 0))
  }
}

/// A chapter of the report: its head, and where it begins.
struct ReportChapter: Equatable, Sendable {
  let title: String
  /// The row that its head stands in.
  let row: Int

  /// The chapters of a report as it is broken.
  static func all(in lines: [Substring], rows: [ReportRow]) -> [ReportChapter] {
    var chapters: [ReportChapter] = []
    var seen = -1
    for (row, piece) in rows.enumerated() where piece.line != seen {
      seen = piece.line
      guard lines[seen].hasPrefix("## ") else { continue }
      chapters.append(ReportChapter(title: String(lines[seen].dropFirst(3)), row: row))
    }
    return chapters
  }
}

extension Model {
  /// Asks for the report to be laid out where the preview shows an old one, and breaks its lines for
  /// the window.
  mutating func freshenReport() -> [Effect] {
    guard page == .report, session != nil else { return [] }
    report.fit(ReportLayout(chrome.body.size).text.size)
    guard report.isStale else { return [] }
    report.asked()
    return [.renderReport(report.request)]
  }
}
