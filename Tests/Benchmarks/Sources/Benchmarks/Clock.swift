import Glibc

/// The clock that everything is timed with.
enum Clock {
  /// Nanoseconds since some moment.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Milliseconds that a body takes, the median of several runs.
  static func milliseconds(runs: Int = 5, _ body: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in
      let start = now
      try body()
      return Double(now - start) / 1_000_000
    }
    return times.share(0.5)
  }
}

/// Why a figure could not be taken.
struct Fault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension [Double] {
  /// The value that so large a share of all is below; 0 for none.
  func share(_ share: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
