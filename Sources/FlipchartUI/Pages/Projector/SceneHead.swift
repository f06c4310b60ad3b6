import Facilitation
import Screen

/// The clock that the room sees.
struct SceneClock: Equatable, Sendable {
  let text: String
  let role: Role
  /// What is to be said beside the figures; empty for nothing.
  let caption: String

  /// - Parameters:
  ///   - seconds: what is left; negative once it is over.
  ///   - warning: from how many seconds before the end on it warns.
  init(seconds: Int, isPaused: Bool = false, warning: Int = TimeLeft.warningSeconds) {
    text = (seconds < 0 ? "+" : "") + clockText(seconds: seconds)
    role =
      isPaused
      ? .dim
      : seconds < 0 ? .timerOver : seconds < warning ? .timerWarning : .timer
    caption = isPaused ? "‖ paused" : ""
  }

  /// The clock of a part.
  init(_ part: Part, in session: Session, at now: Instant) {
    self.init(
      seconds: part.remaining(at: now), isPaused: part.clock.isPaused,
      warning: session.agenda.signals.warningSeconds)
  }
}

/// The head of a scene: its title at the left and the clock at the right, both as large as they fit
/// beside each other, and a rule below.
struct SceneHead: Sendable {
  /// The columns between the title and the clock.
  private static let gap = 4
  /// The narrowest window in which there is room for a large clock beside a title.
  private static let leastForLetters = 60

  private let title: String
  /// The columns that there are for the title.
  private let room: Int
  private let bigTitle: BigLines?
  private let clock: [String]
  private let clockRole: Role
  private let caption: String
  /// The columns of ground at both sides of a clock that warns.
  private let side: Int
  /// The rows of ground above and below it, where its letters fill their rows.
  private let edge: Int
  /// The rows of the title and the clock.
  private let height: Int
  /// The rows that it takes, the rule included.
  let rows: Int

  /// - Parameter window: the whole window, by which the size of the letters goes.
  init(title: String, clock: SceneClock?, size: Size, window: Size) {
    let scales: [BigText.Scale] =
      window.rows >= 50 && window.columns >= 140 ? [.large, .small] : [.small]
    let isNarrow = window.columns < Self.leastForLetters
    let figures = clock.map { isNarrow ? [$0.text] : BigText($0.text, scale: scales[0]).rows } ?? []
    let warns = clock.map { $0.role == .timerWarning || $0.role == .timerOver } ?? false
    side = warns ? 2 : 0
    edge = warns && scales[0] == .large ? 1 : 0
    let room = size.columns - (figures.first.map { $0.columns + Self.gap + 4 } ?? 0)
    let bigTitle = scales.lazy.compactMap { scale in
      BigLines(title, scale: scale, columns: room)
    }.first { $0.lines.count == 1 }
    self.title = title
    self.room = room
    self.bigTitle = bigTitle
    self.clock = figures
    clockRole = clock?.role ?? .timer
    caption = clock?.caption ?? ""
    height = max(bigTitle?.rows ?? 1, figures.count + 2 * edge)
    rows = height + (window.rows < 30 ? 1 : 2)
  }

  func draw(on canvas: inout Canvas) {
    if !clock.isEmpty { drawClock(on: &canvas) }
    if let bigTitle {
      canvas.write(bigTitle, at: Point(x: 0, y: (height - bigTitle.rows) / 2), role: .title)
    } else {
      let lines = WrappedText(title, columns: max(1, room)).lines.map(\.text)
        .clipped(to: height, columns: room)
      canvas.write(
        lines: lines, at: Point(x: 0, y: (height - lines.count) / 2), role: .title)
    }
    let rule = Point(x: 0, y: rows - 1)
    canvas.rule(at: rule, columns: canvas.size.columns, role: .border)
    guard !caption.isEmpty else { return }
    let words = " \(caption) "
    canvas.write(
      words, at: rule.moved(columns: canvas.size.columns - words.columns), role: .emphasis)
  }

  private func drawClock(on canvas: inout Canvas) {
    let columns = (clock.first?.columns ?? 0) + 2 * side
    let ground = Rect(
      x: canvas.size.columns - columns, y: 0, columns: columns, rows: clock.count + 2 * edge)
    canvas.fill(ground, role: clockRole)
    canvas.write(
      lines: clock, at: ground.origin.moved(columns: side, rows: edge), role: clockRole)
  }
}
