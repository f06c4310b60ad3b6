/// Counts wrong secrets per address, and has them answered ever more slowly.
///
/// Who has the right secret is let in at once, from the same address too: a hall may stand behind one.
actor Doorkeeper {
  /// The most addresses that are remembered; beyond that the ones that were quiet longest go.
  static let mostAddresses = 1_024
  /// How many wrong secrets of one address may wait for their answer at a time.
  static let mostWaiting = 8
  /// The slowest answer, in seconds.
  static let slowest = 30.0
  /// After how many quiet seconds an address is forgiven.
  static let memory = 600.0

  private struct Record {
    var failures = 0
    var waiting = 0
    var last: ContinuousClock.Instant
  }

  private var records: [String: Record] = [:]

  /// Notes a wrong secret.
  ///
  /// - Returns: how many seconds its answer is to wait; nil where too many wait there already.
  func failed(_ address: String, at now: ContinuousClock.Instant = .now) -> Double? {
    forget(at: now)
    var record = records[address] ?? Record(last: now)
    record.failures += 1
    record.last = now
    defer { records[address] = record }
    guard record.waiting < Self.mostWaiting else { return nil }
    record.waiting += 1
    return Self.delay(after: record.failures)
  }

  /// The answer was given.
  func answered(_ address: String) {
    records[address]?.waiting -= 1
  }

  /// A tenth of a second, doubled with every failure after the second.
  static func delay(after failures: Int) -> Double {
    min(slowest, 0.1 * Double(1 << min(20, max(0, failures - 2))))
  }

  private func forget(at now: ContinuousClock.Instant) {
    if records.count >= Self.mostAddresses {
      records = records.filter {
        $0.value.waiting > 0 || now - $0.value.last < .seconds(Self.memory)
      }
    }
    while records.count >= Self.mostAddresses,
      let oldest = records.min(by: { $0.value.last < $1.value.last })?.key
    {
      records[oldest] = nil
    }
    for (address, record) in records
    where record.waiting == 0 && now - record.last >= .seconds(Self.memory) {
      records[address] = nil
    }
  }
}
