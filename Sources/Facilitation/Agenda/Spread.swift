/// How an overrun is made up for by the parts still to come.
public struct Spread: Hashable, Sendable {
  /// The parts that become shorter, in the order of the plan.
  public let lines: [Line]
  /// Seconds that they save together.
  public let saved: Int
  /// Seconds that nothing is left to save from.
  public let rest: Int

  /// A part that becomes shorter.
  public struct Line: Identifiable, Hashable, Sendable {
    /// The part.
    public let id: PartID
    /// Seconds that it may take as it stands.
    public let before: Int
    /// Seconds that it may take then.
    public let after: Int
  }
}

/// Seconds that a part is granted beyond what it had, or (negative) that it gives up.
public struct Grant: Hashable, Codable, Sendable {
  /// The part.
  public var part: PartID
  /// The seconds.
  public var seconds: Int

  /// A change of a part's time.
  public init(part: PartID, seconds: Int) {
    self.part = part
    self.seconds = seconds
  }
}

extension Session {
  /// The least that a part is cut to, in seconds; one that has less already keeps what it has.
  private static let leastOfAPart = 180

  /// How so many seconds would be taken from the parts still to come, each in proportion to its time.
  ///
  /// They are taken by the whole minute, and no part is left less than half of its time or three
  /// minutes.
  public func spread(of seconds: Int) -> Spread {
    let last = agenda.parts.filter(\.clock.isStarted).map(\.id).max()
    let coming = agenda.parts.filter { part in
      !part.clock.isStarted && last.map { $0 < part.id } ?? true
    }
    let wanted = (seconds.held(to: 0...PartClock.longest) + 30) / 60
    let minutes = taken(wanted, from: coming)
    let lines = coming.indices.filter { minutes[$0] > 0 }.map { place in
      let part = coming[place]
      return Spread.Line(
        id: part.id, before: part.allotted, after: part.allotted - minutes[place] * 60)
    }
    let saved = minutes.reduce(0, +)
    return Spread(lines: lines, saved: saved * 60, rest: (wanted - saved) * 60)
  }

  /// How many of so many minutes each part gives up; together fewer where they cannot spare as many.
  private func taken(_ wanted: Int, from parts: [Part]) -> [Int] {
    var minutes = [Int](repeating: 0, count: parts.count)
    for _ in 0..<wanted {
      let open = parts.indices.filter { minutes[$0] < parts[$0].minutesToSpare }
      // The next minute is from whoever has the most time for each minute given up so far.
      let next = open.max { left, right in
        parts[left].allotted * (minutes[right] + 1) < parts[right].allotted * (minutes[left] + 1)
      }
      guard let next else { break }
      minutes[next] += 1
    }
    return minutes
  }

  func spreading(_ seconds: Int) throws(Refusal) -> [Event] {
    try require(seconds, in: 30...86_400, "The seconds to spread")
    let lines = spread(of: seconds).lines
    guard !lines.isEmpty else {
      throw Refusal(
        .wrongAgendaState,
        "No part still to come can be made shorter; take minutes from one by hand, or end later.")
    }
    return [.overrunSpread(lines.map { Grant(part: $0.id, seconds: $0.after - $0.before) })]
  }

  fileprivate static func least(of part: Part) -> Int {
    max(leastOfAPart, (part.allotted + 1) / 2)
  }
}

extension Part {
  fileprivate var minutesToSpare: Int { max(0, allotted - Session.least(of: self)) / 60 }
}
