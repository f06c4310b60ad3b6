import ArgumentParser

/// A time of day as it is written on the command line: `09:00`.
struct ClockArgument: ExpressibleByArgument {
  /// Minutes after midnight.
  let minutes: Int

  init?(argument: String) {
    guard let match = argument.wholeMatch(of: /(\d{1,2}):(\d{2})/), let hour = Int(match.1),
      let minute = Int(match.2), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }
}
