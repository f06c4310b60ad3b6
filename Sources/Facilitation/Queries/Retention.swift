extension Session {
  /// The day from which on the session's file is to be disposed of: so many days after it was held,
  /// or made, as its plan keeps it; nil where the plan sets no end.
  public var disposalDay: Day? {
    guard let days = plan.retentionDays,
      let held = Day(iso: details.date) ?? createdAt.map({ Day($0, in: details.zone) })
    else { return nil }
    return held.advanced(days: days)
  }
}

/// How long a session's file is still to be kept.
public struct Retention: Hashable, Sendable {
  /// The day from which on it is to be disposed of.
  public let day: Day
  /// How many days that is away; 0 for today, less where it has passed.
  public let daysLeft: Int

  /// The retention until a day, as it stands at a moment in a zone.
  public init(until day: Day, at instant: Instant, in zone: Zone) {
    self.day = day
    daysLeft = day.number - Day(instant, in: zone).number
  }

  /// Whether the file is to be disposed of now.
  public var isDue: Bool { daysLeft <= 0 }

  /// What a person is told, such as "due for disposal since 2026-11-20".
  public var words: String {
    switch daysLeft {
    case ..<0: "due for disposal since \(day.iso)"
    case 0: "due for disposal today"
    case 1: "due for disposal tomorrow"
    default: "kept until \(day.iso)"
    }
  }
}

extension Retention: Comparable {
  /// The one that ends first comes first.
  public static func < (one: Retention, other: Retention) -> Bool { one.day < other.day }
}
