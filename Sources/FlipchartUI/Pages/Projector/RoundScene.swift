import Facilitation
import Screen

extension Model {
  /// A vote, as far as the room may know.
  ///
  /// That is its question and how many ballots are in, the tally only where it is live, and the
  /// ranking once it is revealed. A draft is the facilitator's own.
  func drawRoundScene(_ id: RoundID, of session: Session, on canvas: inout Canvas) {
    guard let round = session.rounds[id] else { return }
    switch round.state {
    case .draft:
      canvas.centred(["The vote opens in a moment."], at: canvas.size.rows / 2, role: .emphasis)
    case .void:
      canvas.centred(["This vote does not count."], at: canvas.size.rows / 2, role: .emphasis)
    case .open, .closed:
      drawVoting(round, of: session, on: &canvas)
    case .revealed:
      guard let outcome = round.outcome else { return }
      RankingScene(
        round, outcome, session: session, size: canvas.size,
        place: projector.place(in: session)
      ).draw(on: &canvas)
    }
  }

  /// The question and the progress at the left or above; at the right or below what can be chosen.
  private func drawVoting(_ round: Round, of session: Session, on canvas: inout Canvas) {
    let isWide = canvas.size.columns >= 110
    let side = isWide ? canvas.bounds.split(left: canvas.size.columns * 2 / 5) : nil
    let head = side?.left ?? canvas.bounds
    var rows = 0
    canvas.within(head) { area in
      rows = drawQuestion(round, isWide: isWide, on: &area)
      rows += drawProgress(of: round, in: session, at: rows, on: &area)
    }
    let list = side?.rest.inset(left: 6) ?? canvas.bounds.inset(top: rows + 1)
    let targets = ProjectedTargets(
      round, in: session, size: list.size, place: projector.place(in: session),
      now: now)
    canvas.within(list) { targets.draw(on: &$0) }
  }

  /// Draws the question; gives the first row below.
  private func drawQuestion(_ round: Round, isWide: Bool, on canvas: inout Canvas) -> Int {
    guard !round.rules.question.isEmpty else { return 0 }
    let rows = isWide ? canvas.size.rows / 2 : 2
    let question = LargeList(
      [LargeList.Item(text: round.rules.question)],
      in: Size(columns: canvas.size.columns, rows: rows))
    canvas.within(canvas.bounds.split(top: rows).top) { question.draw(on: &$0) }
    return min(rows, question.rows) + (isWide ? 3 : 1)
  }

  /// Draws how many ballots are in, and the rules; gives the rows that it took.
  private func drawProgress(
    of round: Round, in session: Session, at row: Int, on canvas: inout Canvas
  ) -> Int {
    guard let progress = session.progress(of: round.id) else { return 0 }
    let count = Self.count(progress, in: canvas.size)
    canvas.write(count, at: Point(x: 0, y: row), role: .accent)
    let beside = count.size.columns + 34 <= canvas.size.columns
    let words = Point(
      x: beside ? count.size.columns + 3 : 0, y: row + (beside ? 0 : count.size.rows + 1))
    for (offset, line) in Self.progressLines(progress, of: round).enumerated() {
      canvas.write(
        line.text, at: words.moved(rows: offset), width: max(0, canvas.size.columns - words.x),
        role: line.role)
    }
    return beside ? max(3, count.size.rows) : count.size.rows + 4
  }

  /// The ballots in the largest digits that stand whole in the room for them.
  private static func count(_ progress: RoundProgress, in size: Size) -> BigText {
    let text = "\(progress.ballots)/\(progress.voters)"
    let large = BigText(text, scale: .large)
    let fits = size.rows >= 30 && large.size.columns <= size.columns
    return fits ? large : BigText(text)
  }

  private static func progressLines(
    _ progress: RoundProgress, of round: Round
  ) -> [Span] {
    var lines = [Span("ballots are in", .emphasis)]
    lines.append(
      round.state == .open
        ? Span("dots left \(progress.dotsLeft)", .plain) : Span("The vote is closed.", .accent))
    if let dots = round.rules.dots, let cap = round.rules.cap {
      lines.append(Span("\(counted(dots, "dot")) each, at most \(cap) on one", .dim))
    }
    return lines
  }
}

/// What can be voted on, for the room: in as many columns as fit, with the dots of a live vote.
private struct ProjectedTargets {
  /// The narrowest that a column is where several stand beside each other.
  static let narrowest = 48

  let session: Session
  let tally: [Target: Int]?
  let shown: ArraySlice<Target>
  /// Which of the targets are seen, where not all are: `13–24 of 64`.
  let placeText: String?
  let columns: [Rect]
  let rows: Int
  /// The rows of the screen that a target has, the empty ones below it included.
  let height: Int

  /// For how long a page of targets is shown where they do not fit on one.
  private static let pageSeconds: Int64 = 12

  /// - Parameters:
  ///   - place: which of the targets are seen; unmoved it leafs on by itself, so that whoever votes
  ///     sees all of them.
  init(_ round: Round, in session: Session, size: Size, place: ScenePlace, now: Instant) {
    self.session = session
    tally = session.tally(of: round.id)
    let targets = round.targets
    let most = max(1, size.columns / Self.narrowest)
    let across = max(1, min(most, (targets.count + size.rows - 1) / max(1, size.rows)))
    columns = Rect(size: size).columns(across, gap: 4)
    let isCut = targets.count > size.rows * across
    let fitting = max(0, isCut ? (size.rows - 2) * across : targets.count)
    let pages = (targets.count + max(1, fitting) - 1) / max(1, fitting)
    let leafed = Int(now.milliseconds / 1_000 / Self.pageSeconds % Int64(max(1, pages)))
    let page = place.isUnmoved ? leafed : place.page(of: pages)
    let first = max(0, min(page * fitting + place.scrolled, targets.count - fitting))
    shown = targets[first..<min(targets.count, first + fitting)]
    placeText =
      shown.count < targets.count
      ? FlipchartUI.placeText(
        from: shown.startIndex, showing: shown.count, of: targets.count) : nil
    rows = max(1, (shown.count + across - 1) / across)
    height = max(1, min(3, size.rows / rows))
  }

  func draw(on canvas: inout Canvas) {
    for (place, target) in shown.enumerated() where !columns.isEmpty {
      let column = columns[min(place / rows, columns.count - 1)]
      let rect = Rect(
        x: column.left, y: place % rows * height, columns: column.columns,
        rows: max(1, height - 1))
      canvas.within(rect) { draw(target, on: &$0) }
    }
    guard let placeText else { return }
    canvas.write(placeText, at: Point(x: 0, y: canvas.size.rows - 1), role: .dim)
  }

  private func draw(_ target: Target, on canvas: inout Canvas) {
    let tag = TargetTag(target, in: session)
    canvas.write(tag.text, at: .zero, role: tag.role)
    let dots = tally?[target].map { dotsText($0) } ?? ""
    let room = canvas.size.columns - TargetTag.columns - (dots.isEmpty ? 0 : dots.columns + 2)
    let text = WrappedText(session.projectedText(of: target), columns: max(1, room)).lines
    canvas.write(
      lines: text.map(\.text).clipped(to: canvas.size.rows, columns: max(1, room)),
      at: Point(x: TargetTag.columns, y: 0), role: .plain)
    canvas.write(
      dots, at: Point(x: canvas.size.columns - dots.columns, y: 0), role: .dot)
  }
}

extension Session {
  /// A target's words for the room; what may not travel is not told.
  func projectedText(of target: Target) -> String {
    switch target {
    case .note(let id):
      guard let note = notes[id] else { return "taken down" }
      return projects(note) ? note.text.onOneLine : "not for the screen"
    case .cluster(let id):
      guard let cluster = clusters[id] else { return "taken away" }
      let mayTravel = notes.contains { $0.cluster == id && projects($0) }
      return mayTravel ? cluster.name : "not for the screen"
    }
  }
}
