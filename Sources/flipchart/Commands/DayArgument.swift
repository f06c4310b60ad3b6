import ArgumentParser
import Foundation

/// A day as it is written on the command line: `2026-11-21`.
struct DayArgument: ExpressibleByArgument {
  /// The day, as it was written.
  let date: String

  init?(argument: String) {
    guard argument.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else { return nil }
    let numbers = argument.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let day = DateComponents(
      calendar: Calendar(identifier: .gregorian), year: numbers[0], month: numbers[1],
      day: numbers[2])
    guard day.isValidDate else { return nil }
    date = argument
  }
}
