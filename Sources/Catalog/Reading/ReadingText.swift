import Facilitation

extension Reading where Value == String {
  /// Text as sessions take it, tidied.
  static func text(_ rule: TextRule) -> Reading {
    let expected = rule.allowsLines ? "text" : "one line of text"
    return Reading(expected) { field in
      guard let text = field.scalar else {
        field.isNot(expected)
        return nil
      }
      guard text.count <= rule.limit else {
        field.report(
          "has \(text.count) characters", expected: "\(expected) of at most \(rule.limit)")
        return nil
      }
      do throws(Refusal) {
        return try rule.checked(text, as: field.name)
      } catch {
        field.report(error, expected: expected)
        return nil
      }
    }
  }

  /// A list's line.
  static var line: Reading { text(.line) }

  /// The name of something that the plan has; `kind` says of what, such as `a chart`.
  ///
  /// Where the names are not known, because their own list is faulty, any name will do: one mistake
  /// should not look like ten.
  static func name(of kind: String, among known: [String]?) -> Reading {
    let expected = "the name of \(kind) of this plan"
    return Reading(expected) { field in
      guard let name = Reading.text(.title).read(field) else { return nil }
      guard let known, !known.contains(name) else { return name }
      let advice = known.isEmpty ? expected : Nearest.advice(name, among: known)
      field.report("is “\(name.shortened)”, which is not \(kind) of this plan", expected: advice)
      return nil
    }
  }
}
