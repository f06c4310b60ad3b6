import Facilitation
import Screen

/// The head of the screen lit up, because the time of a part runs out or is over.
struct Signal: Equatable, Sendable {
  /// For how many seconds it is lit.
  static let seconds = 8

  let text: String
  let role: Role
  /// When it goes out.
  let end: Instant
}

extension Model {
  /// Moves the clock on; rings and lights up where a part's time has just come to its warning or its
  /// end.
  mutating func passTime(to instant: Instant) -> [Effect] {
    let before = now
    now = instant
    if let end = notice?.end, now >= end { notice = nil }
    guard let session, let signal = session.signal(between: before, and: instant) else { return [] }
    let signals = session.agenda.signals
    let isStaff = actor.seat == .facilitator || actor.group != nil
    if signals.flash == .everywhere && actor.seat == .projector || signals.flash != .off && isStaff
    {
      self.signal = Signal(
        text: signal.sentence, role: signal == .end ? .timerOver : .timerWarning,
        end: instant.advanced(bySeconds: Signal.seconds))
    }
    return signals.bell && isStaff ? [.bell] : []
  }

  /// The signal that is lit now; nil for none.
  var litSignal: Signal? {
    signal.flatMap { now < $0.end ? $0 : nil }
  }

  /// Lights up a row of the screen; false where nothing is to be told.
  func drawSignal(in row: Rect, on canvas: inout Canvas) -> Bool {
    guard let signal = litSignal else { return false }
    canvas.fill(row, role: signal.role)
    canvas.write(signal.text, at: row.origin, width: row.columns, .center, role: signal.role)
    return true
  }
}

extension ClockSignal {
  /// What is told of it.
  fileprivate var sentence: String {
    switch self {
    case .warning(let minutes): "◆ \(counted(minutes, "minute")) left ◆"
    case .end: "◆ Time is over ◆"
    }
  }
}
