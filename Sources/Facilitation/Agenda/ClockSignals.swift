/// How a session tells that the time of a part runs out.
public struct ClockSignals: Hashable, Codable, Sendable {
  /// The most minutes before the end at which it can warn.
  static let mostMinutes = 60

  /// How many minutes before the end it warns, once; nil for not at all.
  public var warningMinutes: Int?
  /// Whether it rings, at the seats of the facilitator and the helpers.
  public var bell: Bool
  /// Where the head of the screen lights up.
  public var flash: Flash

  /// How many seconds before the end clocks begin to warn; 0 for not at all.
  public var warningSeconds: Int { (warningMinutes ?? 0) * 60 }

  /// The screens that light up.
  public enum Flash: String, Codable, CaseIterable, Sendable {
    /// None.
    case off
    /// Those of the facilitator and the helpers.
    case staff
    /// These, and the projector.
    case everywhere
  }

  /// Signals; two minutes before the end and at the end, unless told otherwise.
  public init(warningMinutes: Int? = 2, bell: Bool = true, flash: Flash = .staff) {
    self.warningMinutes = warningMinutes
    self.bell = bell
    self.flash = flash
  }
}

/// What a part's clock has just come to.
public enum ClockSignal: Hashable, Sendable {
  /// So many minutes are left.
  case warning(minutes: Int)
  /// The time is over.
  case end
}

extension Session {
  /// The longest that a signal may come late, in seconds: who opens the program long after the time
  /// was over hears nothing.
  private static let latestSignal = 30

  /// What the clock of the part that runs has come to between two looks at it; nil for nothing.
  ///
  /// Two looks never tell of the same moment twice, however far they are apart.
  public func signal(between before: Instant, and now: Instant) -> ClockSignal? {
    guard endedAt == nil, let part = agenda.current.flatMap({ agenda.parts[$0] }),
      part.clock.isRunning
    else { return nil }
    let left = (before: part.remaining(at: before), now: part.remaining(at: now))
    let passes = { (mark: Int) in
      left.before > mark && left.now <= mark && left.now > mark - Session.latestSignal
    }
    if passes(0) { return .end }
    guard let minutes = agenda.signals.warningMinutes, passes(minutes * 60) else { return nil }
    return .warning(minutes: minutes)
  }

  func settingSignals(_ signals: ClockSignals) throws(Refusal) -> [Event] {
    if let minutes = signals.warningMinutes {
      try require(minutes, in: 1...ClockSignals.mostMinutes, "The minutes of the warning")
    }
    return signals == agenda.signals ? [] : [.signalsSet(signals)]
  }
}
