import Yams

/// Collects the mistakes of one file while it is read, so that all are told at once.
final class FaultLog {
  private let file: String
  private var faults: [Fault] = []

  init(file: String) {
    self.file = file
  }

  func report(_ problem: String, expected: String, line: Int, column: Int = 1) {
    faults.append(
      Fault(file: file, line: line, column: column, problem: problem, expected: expected))
  }

  func report(_ problem: String, expected: String, at mark: Mark?) {
    report(problem, expected: expected, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// Hands out what was read, unless there was any mistake: nothing is half loaded.
  func finish<Value>(_ value: Value?) throws(Faults) -> Value {
    guard let value, faults.isEmpty else {
      throw Faults(faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return value
  }
}
