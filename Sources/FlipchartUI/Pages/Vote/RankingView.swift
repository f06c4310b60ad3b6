import Facilitation
import Screen

extension Model {
  /// The result: every target, the most dots first, with a line under the places that count.
  func drawRanking(
    of round: Round, _ outcome: Outcome, in session: Session, on canvas: inout Canvas
  ) {
    let table = RankingTable(
      round: round, outcome: outcome, session: session, columns: canvas.size.columns - 1)
    table.drawHead(on: &canvas)
    let stack = table.stack(in: canvas.bounds, selected: vote.row)
    canvas.draw(stack) { line, index in
      switch table.rows[index] {
      case .cut: table.drawCut(on: &line)
      case .standing(let place): table.draw(place, isSelected: place == vote.row, on: &line)
      }
    }
  }
}

/// The ranking as a table.
struct RankingTable {
  enum Row: Equatable {
    /// A target, by its place in the ranking.
    case standing(Int)
    /// The line under the places that count.
    case cut
  }

  let round: Round
  let outcome: Outcome
  let session: Session
  let columns: Int
  let rows: [Row]
  private let winners: Set<Target>
  private let tied: Set<Target>

  init(round: Round, outcome: Outcome, session: Session, columns: Int) {
    self.round = round
    self.outcome = outcome
    self.session = session
    self.columns = columns
    winners = Set(session.winners(of: round.id) ?? outcome.above(round.rules.top))
    tied = Set(session.unsettledTie(of: round.id)?.tied ?? [])
    let standings = outcome.ranking.indices.map(Row.standing)
    let cut = outcome.ranking.prefix { $0.rank <= round.rules.top }.count
    rows =
      cut < standings.count
      ? Array(standings[..<cut]) + [.cut] + Array(standings[cut...]) : standings
  }

  /// The row that a place in the ranking stands in.
  func row(of place: Int) -> Int { rows.firstIndex(of: .standing(place)) ?? 0 }

  /// The rows as they are stacked under the head of the table, with air where all fit.
  func stack(in rect: Rect, selected: Int) -> StackedRows {
    let gap = rows.count * 2 + 1 <= rect.rows ? 1 : 0
    return StackedRows(
      count: rows.count, in: rect.inset(top: 1 + gap, right: 1), height: 1, gap: gap,
      selected: row(of: selected))
  }

  /// The place in the ranking that stands at a point; nil for none.
  func place(at point: Point, in rect: Rect, selected: Int) -> Int? {
    guard let index = stack(in: rect, selected: selected).index(at: point),
      case .standing(let place) = rows[index]
    else { return nil }
    return place
  }

  /// Whether there is room for voters, highest stack and share.
  private var isWide: Bool { columns >= 84 }
  private var barColumns: Int { max(8, min(40, columns / 5)) }
  private var numberColumns: Int { isWide ? 33 : 6 }
  private var textStart: Int { 6 + TargetTag.columns }
  private var textColumns: Int { max(0, columns - textStart - barColumns - numberColumns - 2) }
  private var barStart: Int { textStart + textColumns + 1 }

  func drawHead(on canvas: inout Canvas) {
    canvas.write(numbers("dots", "voters", "highest", "share"), at: numberPoint, role: .dim)
  }

  private var numberPoint: Point { Point(x: barStart + barColumns + 1, y: 0) }

  private func numbers(_ dots: String, _ voters: String, _ highest: String, _ share: String)
    -> String
  {
    let first = dots.padded(to: 5, .right)
    guard isWide else { return first }
    return first + voters.padded(to: 9, .right) + highest.padded(to: 10, .right)
      + share.padded(to: 8, .right)
  }

  func drawCut(on canvas: inout Canvas) {
    canvas.rule(at: .zero, columns: columns, role: .border)
    canvas.write(" top \(round.rules.top) ", at: Point(x: 2, y: 0), role: .accent)
  }

  /// The sign beside a place and its role: `✓` where it counts, `=` where a tie waits.
  private func mark(of standing: Standing) -> (String, Role) {
    if tied.contains(standing.target) { return ("=", .tied) }
    if winners.contains(standing.target) { return ("✓", .winner) }
    return (" ", weight(of: standing))
  }

  /// The role of what is said of a place: those that count, or may yet, weigh more.
  private func weight(of standing: Standing) -> Role {
    if tied.contains(standing.target) || winners.contains(standing.target) { return .emphasis }
    return standing.dots > 0 ? .plain : .dim
  }

  func draw(_ place: Int, isSelected: Bool, on canvas: inout Canvas) {
    let standing = outcome.ranking[place]
    let (mark, markRole) = mark(of: standing)
    let role = isSelected ? nil : weight(of: standing)
    if isSelected { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    let rank = "\(standing.rank).\(mark)"
    canvas.write(
      rank, at: Point(x: max(1, 6 - rank.columns), y: 0), role: isSelected ? nil : markRole)
    let tag = TargetTag(standing.target, in: session)
    canvas.write(tag.text, at: Point(x: 6, y: 0), role: tag.role)
    canvas.write(
      session.text(of: standing.target).sanitised(keepingNewlines: false),
      at: Point(x: textStart, y: 0), width: textColumns, role: role)
    canvas.bar(
      Rect(x: barStart, y: 0, columns: barColumns, rows: 1), value: standing.dots,
      of: max(1, outcome.ranking.first?.dots ?? 1), full: isSelected ? nil : .accent,
      empty: nil)
    canvas.write(
      numbers(
        "\(standing.dots)", "\(standing.voters)", "\(standing.highestStack)",
        "\((standing.share + 5) / 10)%"), at: numberPoint, role: role)
  }
}

extension Outcome {
  /// The targets with dots within so many places.
  func above(_ top: Int) -> [Target] {
    ranking.filter { $0.rank <= top && $0.dots > 0 }.map(\.target)
  }
}
