import Catalog
import Facilitation
import Foundation

/// A key of a command's JSON that nothing reads: a label that is misspelt would else be no label.
struct UnknownKey {
  /// One sentence for whoever wrote it.
  let sentence: String

  /// The first key of a line that the command read from it does not have; nil where there is none.
  ///
  /// A key is known where the command, written as JSON again, has it; one without a value says
  /// nothing.
  init?(in line: Data, of command: Command) {
    guard let given = (try? JSONSerialization.jsonObject(with: line)) as? [String: Any],
      let data = try? JSONEncoder().encode(command),
      let known = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
    else { return nil }
    if let stray = given.keys.sorted().first(where: { $0 != "id" && known[$0] == nil }) {
      sentence = "Beside the command “\(stray)” is not known; put it inside “\(command.kind)”."
    } else if let stray = Self.stray(in: given[command.kind], known[command.kind], command.kind) {
      // Of all commands, because no example says all that its command can.
      let keys = Set(Command.examples.flatMap(Self.keys)).sorted()
      sentence = "“\(stray.path)” is not known; expected \(Nearest.advice(stray.key, among: keys))."
    } else {
      return nil
    }
  }

  private static func stray(
    in given: Any?, _ known: Any?, _ path: String
  ) -> (path: String, key: String)? {
    if let given = given as? [Any], let known = known as? [Any] {
      return zip(given, known).lazy.compactMap { stray(in: $0, $1, path) }.first
    }
    guard let given = given as? [String: Any], let known = known as? [String: Any] else {
      return nil
    }
    for key in given.keys.sorted() where !(given[key] is NSNull) {
      guard let value = known[key] else { return ("\(path).\(key)", key) }
      if let found = stray(in: given[key], value, "\(path).\(key)") { return found }
    }
    return nil
  }

  /// Every key of a command's example, at whatever depth.
  private static func keys(of example: Command) -> [String] {
    func keys(_ value: Any) -> [String] {
      if let list = value as? [Any] { return list.flatMap(keys) }
      guard let object = value as? [String: Any] else { return [] }
      return object.keys.sorted().flatMap { [$0] + (object[$0].map(keys) ?? []) }
    }
    let object = (try? JSONEncoder().encode(example)).flatMap {
      try? JSONSerialization.jsonObject(with: $0)
    }
    return object.map { keys($0).filter { $0 != example.kind } } ?? []
  }
}
