import Facilitation
import Screen

/// The result of a vote for the room: the places that count as large as they fit, the rest below.
struct RankingScene: Sendable {
  private let session: Session
  private let winners: ArraySlice<Standing>
  private let rest: ArraySlice<Standing>
  /// Which of the places are seen below those that count, where not all are.
  private let placeText: String?
  private let tied: Set<Target>
  /// What the room sees by now: the places from the last up to the one that it has come to.
  private let revealed: Set<Target>
  private let most: Int
  /// The rows that a place that counts has, the empty ones below it included.
  private let height: Int
  private let sentence: String

  /// Places that are not revealed yet are kept free, so that nothing jumps when they are.
  ///
  /// - Parameter place: which of the rest are seen where not all of them fit; unmoved the rest begins
  ///   with what was revealed last.
  init(_ round: Round, _ outcome: Outcome, session: Session, size: Size, place: ScenePlace) {
    self.session = session
    most = max(1, outcome.ranking.first?.dots ?? 0)
    revealed = Set(session.projectedRanking(of: outcome).map(\.target))
    let isWhole = revealed.count == outcome.ranking.count
    tied = isWhole ? Set(session.unsettledTie(of: round.id)?.tied ?? []) : []
    sentence = isWhole ? Self.sentence(of: round, tied: tied, in: session) : ""
    let cut = outcome.ranking.prefix { $0.rank <= round.rules.top && $0.dots > 0 }.count
    winners = outcome.ranking.prefix(cut)
    let room = size.rows - (sentence.isEmpty ? 0 : 2)
    let below = min(outcome.ranking.count - cut, 4)
    let share = cut == 0 ? 1 : (room - below - 1) / cut
    height = max(1, min(5, share))
    let others = outcome.ranking[cut...]
    rest = Self.window(
      on: others, rows: max(0, room - cut * height - 2), revealed: revealed, place)
    placeText =
      rest.count < others.count && !rest.isEmpty
      ? FlipchartUI.placeText(
        from: rest.startIndex, showing: rest.count, of: outcome.ranking.count) : nil
  }

  /// Which of the places below those that count are seen.
  private static func window(
    on others: ArraySlice<Standing>, rows: Int, revealed: Set<Target>, _ place: ScenePlace
  ) -> ArraySlice<Standing> {
    guard others.count > rows + 1 else { return others }
    let covered = others.prefix { !revealed.contains($0.target) }.count
    let step = max(1, rows)
    let starts = Array(stride(from: 0, to: others.count, by: step))
    let first =
      place.isUnmoved
      ? min(covered, others.count - step) : place.first(of: starts, total: others.count)
    return others.dropFirst(first).prefix(rows)
  }

  /// How a tie stands, without the name of anybody who decides; empty where there is none.
  private static func sentence(
    of round: Round, tied: Set<Target>, in session: Session
  ) -> String {
    guard let tie = session.tieAtCut(of: round.id) else { return "" }
    if !tied.isEmpty {
      let what = round.rules.kind == .notes ? "note" : "cluster"
      return "= A tie: \(counted(tie.tied.count, what)) for \(counted(tie.places, "place"))."
    }
    return switch round.settlement?.way {
    case .keepAll: "The tie stays: all of them are taken on."
    case .draw: "The tie was settled by drawing lots."
    case .decider: "The tie was decided."
    case .runOff: "The tie was settled by a second vote."
    case nil: ""
    }
  }

  func draw(on canvas: inout Canvas) {
    var row = 0
    for standing in winners {
      let rect = Rect(x: 0, y: row, columns: canvas.size.columns, rows: height)
      canvas.within(rect) { drawWinner(standing, on: &$0) }
      row += height
    }
    if !winners.isEmpty, !rest.isEmpty {
      canvas.rule(at: Point(x: 0, y: row), columns: canvas.size.columns, role: .border)
      row += 1
    }
    for standing in rest {
      let rect = Rect(x: 0, y: row, columns: canvas.size.columns, rows: 1)
      canvas.within(rect) { drawLine(standing, role: standing.dots > 0 ? .plain : .dim, on: &$0) }
      row += 1
    }
    if let placeText { canvas.write(placeText, at: Point(x: 7, y: row), role: .dim) }
    canvas.write(
      sentence.truncated(to: canvas.size.columns), at: Point(x: 0, y: canvas.size.rows - 1),
      role: tied.isEmpty ? .success : .tied)
  }

  /// A place that counts: large figures where there are rows for them, the bar below the text.
  private func drawWinner(_ standing: Standing, on canvas: inout Canvas) {
    let role: Role = tied.contains(standing.target) ? .tied : .winner
    guard revealed.contains(standing.target) else { return drawCovered(on: &canvas) }
    guard height >= 4 else { return drawLine(standing, role: role, on: &canvas) }
    let rank = BigText("\(standing.rank)", scale: .small)
    let dots = BigText("\(standing.dots)", scale: .small)
    canvas.write(rank, at: .zero, role: role)
    canvas.write(
      dots, at: Point(x: canvas.size.columns - dots.size.columns, y: 0), role: .dot)
    let middle = canvas.bounds.inset(left: 7, right: 14)
    let tag = TargetTag(standing.target, in: session)
    canvas.write(tag.text, at: middle.origin, role: tag.role)
    let text = middle.inset(left: TargetTag.columns)
    canvas.paragraph(
      session.projectedText(of: standing.target) + (role == .tied ? "  =" : ""),
      in: text.split(top: 2).top, role: role)
    canvas.bar(
      Rect(x: text.left, y: 2, columns: text.columns, rows: 1), value: standing.dots, of: most,
      full: .dot, empty: nil)
  }

  /// A place that is not revealed yet: that there is one, and not its number, which would tell of
  /// ties.
  private func drawCovered(on canvas: inout Canvas) {
    let isLarge = height >= 4 && canvas.size.rows >= 4
    guard !isLarge else { return canvas.write(BigText("?", scale: .small), at: .zero, role: .dim) }
    canvas.write("?", at: Point(x: 3, y: 0), role: .dim)
  }

  private func drawLine(_ standing: Standing, role: Role, on canvas: inout Canvas) {
    guard revealed.contains(standing.target) else { return drawCovered(on: &canvas) }
    let width = canvas.size.columns
    let isTied = tied.contains(standing.target)
    let rank = "\(standing.rank)\(isTied ? "=" : ".")"
    canvas.write(rank, at: Point(x: 5 - rank.columns, y: 0), role: role)
    let tag = TargetTag(standing.target, in: session)
    canvas.write(tag.text, at: Point(x: 7, y: 0), role: tag.role)
    let bar = max(10, width / 5)
    let start = 7 + TargetTag.columns
    let room = max(0, width - start - bar - 8)
    let lines = WrappedText(session.projectedText(of: standing.target), columns: max(1, room))
      .lines.map(\.text)
    canvas.write(
      lines: lines.clipped(to: max(1, height == 3 ? 2 : 1), columns: room),
      at: Point(x: start, y: 0), role: role)
    canvas.bar(
      Rect(x: width - bar - 6, y: 0, columns: bar, rows: 1), value: standing.dots, of: most,
      full: .dot, empty: nil)
    canvas.write(
      "\(standing.dots)", at: Point(x: width - 5, y: 0), width: 5, .right, role: .dot)
  }
}

extension Session {
  /// The places of a result that the room sees by now, built up from the last.
  func projectedRanking(of outcome: Outcome) -> [Standing] {
    guard let steps = projection.steps else { return outcome.ranking }
    let ranks = Set(outcome.ranking.map(\.rank)).sorted().suffix(steps)
    return outcome.ranking.filter { ranks.contains($0.rank) }
  }
}
