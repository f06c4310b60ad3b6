import Yams

/// One YAML document, bounded in what it may make the reader do.
enum Document {
  /// How many bytes a plan or a theme may have.
  static let sizeLimit = 256 * 1024
  /// How deep lists and keys may stand in one another; a plan needs five levels.
  static let depthLimit = 16

  /// The outermost value, or nothing where the text is not YAML that can be read; then `log` says why.
  static func root(of text: String, log: FaultLog) -> Field? {
    guard text.utf8.count <= sizeLimit else {
      let size = "the file has \(text.utf8.count) bytes"
      log.report(size, expected: "a file of at most \(sizeLimit) bytes", line: 1)
      return nil
    }
    guard !Anchors.areUsed(in: text, log: log) else { return nil }
    do {
      // What a bare word stands for is for the readers to say, not for regular expressions.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) { try checkedRoot(of: parser, log: log) }
    } catch {
      SyntaxFault(error).report(to: log)
      return nil
    }
  }

  private static func checkedRoot(of parser: Parser, log: FaultLog) throws -> Field? {
    guard let node = try parser.singleRoot() else {
      log.report("the file is empty", expected: "a plan or a theme", line: 1)
      return nil
    }
    guard isPlain(node, depth: 1, log: log) else { return nil }
    return Field(name: "the file", node: node, log: log)
  }

  /// Whether nothing is anchored or too deep; stops at the first that is.
  ///
  /// Anchors are known only for as long as the parser lives, so this comes before all reading.
  private static func isPlain(_ node: Node, depth: Int, log: FaultLog) -> Bool {
    if let anchor = node.anchor {
      Anchors.report(anchor.rawValue, line: node.mark?.line ?? 1, log: log)
      return false
    }
    guard depth <= depthLimit else {
      let expected = "a file of at most \(depthLimit) levels"
      log.report("lists and keys stand too deep in one another", expected: expected, at: node.mark)
      return false
    }
    switch node {
    case .scalar, .alias: return true
    case .sequence(let items):
      return items.allSatisfy { isPlain($0, depth: depth + 1, log: log) }
    case .mapping(let pairs):
      return pairs.allSatisfy {
        isPlain($0.key, depth: depth + 1, log: log) && isPlain($0.value, depth: depth + 1, log: log)
      }
    }
  }
}
