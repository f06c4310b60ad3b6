import Yams

/// What the YAML reader stumbled over, said for somebody who does not know YAML.
struct SyntaxFault {
  private let problem: String
  private let expected: String
  private let line: Int
  private let column: Int

  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(problem, line: mark.line, column: mark.column)
    case .composer(_, _, let mark, _):
      self.init("there is a second document", "one document", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "“\($0)”" }.joined(separator: ", ")
      let mark = context.mark
      self.init("\(names) stands twice", "each key once", line: mark.line, column: mark.column)
    case .reader(_, let offset, _, let yaml):
      let lines = yaml.prefix(offset ?? 0).count { $0.isNewline }
      self.init("there is a character that is not text", "plain text", line: lines + 1, column: 1)
    default:
      self.init("the file is not YAML", "YAML", line: 1, column: 1)
    }
  }

  private init(_ problem: String, line: Int, column: Int) {
    let expected = SyntaxFault.advice.first { problem.contains($0.words) }?.expected
    self.init(
      "the YAML cannot be read here (\(problem))", expected ?? "valid YAML", line: line,
      column: column)
  }

  private init(_ problem: String, _ expected: String, line: Int, column: Int) {
    self.problem = problem
    self.expected = expected
    self.line = line
    self.column = column
  }

  func report(to log: FaultLog) {
    log.report(problem, expected: expected, line: line, column: column)
  }

  private static let advice: [(words: String, expected: String)] = [
    ("tab character", "spaces, not tabs,"),
    ("mapping values are not allowed", "quotes around text that has a colon in it"),
    ("could not find expected ':'", "a colon and a space after the key"),
    ("cannot start any token", "spaces, not tabs, and quotes around text that begins with a sign"),
    ("did not find expected key", "the same indentation as the line before"),
    ("did not find expected '-' indicator", "the same indentation for all items of the list"),
    ("unexpected end of stream", "a closing quote"),
    ("nesting", "fewer levels"),
  ]
}
