extension Timeline {
  /// A moment that has been found.
  public struct Place: Hashable, Sendable {
    /// How many entries had been made by then.
    public var revision: Int
    /// What the clock showed.
    public var instant: Instant
  }

  /// Where a moment lies.
  ///
  /// - Throws: a sentence where it lies before the session was made, after its last entry, or may be
  ///   on more than one day.
  public func place(of moment: Moment) throws(Refusal) -> Place {
    switch moment {
    case .entry(let number):
      guard entries.indices.contains(number - 1) else {
        throw Refusal(
          .unknown,
          "There is no entry \(number): the journal has \(revision.counted("entry", "entries")).")
      }
      return Place(revision: number, instant: entries[number - 1].at)
    case .time(let time, let day?):
      return try place(of: time, on: day)
    case .time(let time, nil):
      return try place(of: time, on: try day(of: time))
    }
  }

  /// The revision of the last entry that had been made by an instant; 0 for none.
  public func revision(at instant: Instant) -> Int {
    (entries.lastIndex { $0.at <= instant } ?? -1) + 1
  }

  private var zone: Zone { latest?.details.zone ?? .utc }

  private func place(
    of time: Moment.ClockTime, on day: Moment.CivilDay
  ) throws(Refusal) -> Place {
    let begin = day.instant(time, in: zone)
    let end = Instant(
      milliseconds: begin.milliseconds + (time.second == nil ? 60_000 : 1_000) - 1)
    guard let first = entries.first?.at, let last = entries.map(\.at).max() else {
      throw Refusal(.noSession, "The journal is empty.")
    }
    guard first <= end else {
      throw Refusal(
        .outOfRange,
        "The session was made at \(words(first)), so there is nothing yet at \(words(begin)).")
    }
    guard begin <= last else {
      throw Refusal(
        .outOfRange,
        "The last entry is of \(words(last)), so there is nothing new at \(words(begin)).")
    }
    return Place(revision: revision(at: end), instant: end)
  }

  /// The day on which a time of day lies within the session: the one on which it was held, where it
  /// was worked on over several.
  private func day(of time: Moment.ClockTime) throws(Refusal) -> Moment.CivilDay {
    var days: [Moment.CivilDay] = []
    for entry in entries where days.last != day(of: entry.at) { days.append(day(of: entry.at)) }
    let within = days.filter { (try? place(of: time, on: $0)) != nil }
    let held = latest?.startedAt.map(day) ?? days.first
    if let held, within.contains(held) || within.isEmpty { return held }
    guard let only = within.first, within.count == 1 else {
      throw Refusal(
        .outOfRange,
        "The session was worked on over several days: say the day too, such as "
          + "\(CivilTime(entries[0].at, in: zone).date)T14:32.")
    }
    return only
  }

  private func day(of instant: Instant) -> Moment.CivilDay {
    let civil = CivilTime(instant, in: zone)
    return Moment.CivilDay(year: civil.year, month: civil.month, day: civil.day)
  }

  private func words(_ instant: Instant) -> String {
    let civil = CivilTime(instant, in: zone)
    return "\(civil.clock) on \(civil.date)"
  }
}
