import Screen

/// A mistake in a plan or a theme: where it is, what is wrong, what was expected.
public struct Fault: Error, Hashable, Sendable {
  /// The file as it was named by whoever asked.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong, without a full stop: `minutes is “soon”`.
  public let problem: String
  /// What would be right, a noun phrase: `a whole number`.
  public let expected: String

  /// A mistake at a place in a file.
  public init(file: String, line: Int, column: Int, problem: String, expected: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.expected = expected
  }
}

extension Fault: CustomStringConvertible {
  /// One line for a person, safe for a terminal.
  ///
  /// Such as `plans/x.yaml:12: minutes is “soon”; a whole number was expected.`
  public var description: String {
    "\(file):\(line): \(problem); \(expected) was expected.".sanitised(keepingNewlines: false)
  }
}

/// All mistakes of one file, in the order of its lines; never empty.
public struct Faults: Error, Hashable, Sendable {
  /// The mistakes.
  public let all: [Fault]

  init(_ all: [Fault]) {
    self.all = all
  }
}

extension Faults: CustomStringConvertible {
  /// A line for each mistake.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
