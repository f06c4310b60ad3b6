import Facilitation
import Screen

extension Model {
  /// A break: what is left of it in the largest digits that fit, and when the room goes on.
  func drawBreak(
    _ id: PartID, of session: Session, in wall: Rect, on canvas: inout Canvas
  ) {
    guard let part = session.agenda.parts[id] else { return }
    let clock = SceneClock(part, in: session, at: now)
    let parts = wall.split(bottom: 2)
    canvas.within(parts.rest) { area in
      BreakScene(part, clock: clock, goesOn: goesOn(after: part, in: session), size: area.size)
        .draw(on: &area)
    }
    drawFoot(of: session, clock: false, in: parts.bottom, on: &canvas)
  }

  /// When the break is over and what comes then; empty once it is over.
  private func goesOn(after part: Part, in session: Session) -> String {
    let lines = session.schedule(at: now).lines
    let next = lines.drop { $0.id != part.id }.dropFirst().first.flatMap {
      session.agenda.parts[$0.id]?.plan.title
    }
    let what = next.map { " with “\($0)”" } ?? ""
    guard part.clock.isRunning, part.remaining(at: now) >= 0 else {
      return part.clock.isStarted && !part.clock.isPaused ? "We go on now\(what)." : ""
    }
    let end = now.advanced(bySeconds: part.remaining(at: now))
    return "We go on at \(CivilTime(end, in: session.details.zone).clock)\(what)."
  }
}

/// A title, the countdown below it, and a sentence below that, in the middle of the wall.
private struct BreakScene {
  let title: BigLines?
  let plainTitle: [String]
  let clock: SceneClock
  let figures: BigText
  let sentence: [String]

  init(_ part: Part, clock: SceneClock, goesOn: String, size: Size) {
    self.clock = clock
    sentence = WrappedText(
      [clock.caption, goesOn].filter { !$0.isEmpty }.joined(separator: " · "),
      columns: max(1, size.columns)
    ).lines.map(\.text)
    figures =
      [BigText.Scale.huge, .large].lazy.map { BigText(clock.text, scale: $0) }
      .first { $0.size.columns <= size.columns && $0.size.rows + 12 <= size.rows }
      ?? BigText(clock.text, scale: .large)
    let scales: [BigText.Scale] = size.rows >= 34 ? [.large, .small] : [.small]
    title = scales.lazy.compactMap {
      BigLines(part.plan.title, scale: $0, columns: size.columns)
    }.first { $0.lines.count == 1 }
    plainTitle = WrappedText(part.plan.title, columns: max(1, size.columns)).lines.map(\.text)
  }

  func draw(on canvas: inout Canvas) {
    let titleRows = title?.rows ?? plainTitle.count
    let rows = titleRows + figures.size.rows + sentence.count
    let gap = max(1, min(4, (canvas.size.rows - rows) / 4))
    var row = max(0, (canvas.size.rows - rows - 2 * gap) / 2)
    if let title {
      canvas.write(title, at: Point(x: 0, y: row), isCentred: true, role: .title)
    } else {
      canvas.centred(plainTitle, at: row, role: .title)
    }
    row += titleRows + gap
    let left = max(0, (canvas.size.columns - figures.size.columns) / 2)
    canvas.write(figures, at: Point(x: left, y: row), role: clock.role)
    canvas.centred(sentence, at: row + figures.size.rows + gap, role: .emphasis)
  }
}
