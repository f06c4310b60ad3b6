import Facilitation
import Screen
import Yams

/// A value in a file with the name that sentences about it use.
struct Field {
  /// Such as `minutes`, or `an item of materials`.
  let name: String
  let node: Node
  let log: FaultLog

  /// Says that this value is not what it should be.
  func isNot(_ expected: String) {
    report("is \(shown)", expected: expected)
  }

  /// Says something about this value: `problem` goes on after its name.
  func report(_ problem: String, expected: String) {
    log.report("\(name) \(problem)", expected: expected, at: node.mark)
  }

  /// Says why a text was refused, in a sentence that begins with this field's name.
  func report(_ refusal: Refusal, expected: String) {
    let sentence = refusal.sentence
    let problem = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    log.report(String(problem), expected: expected, at: node.mark)
  }

  /// Says that this set of keys lacks one.
  func reportMissing(_ key: String, expected: String) {
    log.report("\(key) is missing", expected: expected, at: node.mark)
  }

  /// The text of a single value; nothing where it is empty, a list or a set of keys.
  var scalar: String? {
    guard case .scalar(let scalar) = node, !isEmpty else { return nil }
    return scalar.string.trimmingWhiteSpace
  }

  private var isEmpty: Bool {
    guard case .scalar(let scalar) = node else { return false }
    let isBare = scalar.style == .plain || scalar.style == .any
    let text = scalar.string.trimmingWhiteSpace
    return text.isEmpty || isBare && (text == "~" || text == "null")
  }

  private var shown: String {
    switch node {
    case .scalar(let scalar):
      isEmpty ? "empty" : "“\(scalar.string.trimmingWhiteSpace.shortened)”"
    case .sequence(let items): items.isEmpty ? "a list without items" : "a list"
    case .mapping: "a set of keys"
    case .alias: "an alias"
    }
  }

  /// The items of a list, each with a name of its own; nothing where it is not a list.
  var items: [Field]? {
    guard case .sequence(let nodes) = node else { return nil }
    return nodes.map { Field(name: "an item of \(name)", node: $0, log: log) }
  }

  /// The keys with their values, in the order of the file; nothing where it is not a set of keys.
  var pairs: [(key: Field, value: Field)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { pair in
      let name = pair.key.scalar?.string ?? "a value"
      return (
        Field(name: "a key of \(self.name)", node: pair.key, log: log),
        Field(name: name, node: pair.value, log: log)
      )
    }
  }
}

extension String {
  /// The text without the white space at its ends.
  var trimmingWhiteSpace: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// The text as it is quoted in a sentence: safe, on one line, and not too long.
  var shortened: String { sanitised(keepingNewlines: false).truncated(to: 40) }
}
