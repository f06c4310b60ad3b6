import ArgumentParser
import Screen

/// The size of a window as it is written on the command line: `120x40`.
struct SizeArgument: ExpressibleByArgument {
  let size: Size

  init(_ size: Size) {
    self.size = size
  }

  init?(argument: String) {
    let numbers = argument.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ (1...500).contains($0) }) else { return nil }
    size = Size(columns: numbers[0], rows: numbers[1])
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
