/// How long the texts of a plan may be, in characters.
enum TextLimit {
  /// Names of groups and sections.
  static let name = 80
  /// Titles.
  static let title = 200
  /// Questions, and lines of a list.
  static let line = 500
  /// What may have paragraphs.
  static let prose = 4_000
}

extension Reading where Value == String {
  /// One line of text.
  static func line(_ limit: Int = TextLimit.line) -> Reading {
    text("one line of text", limit, isMultiline: false)
  }

  /// Text that may have paragraphs.
  static func prose(_ limit: Int = TextLimit.prose) -> Reading {
    text("text", limit, isMultiline: true)
  }

  /// The name of something that the plan has, such as a chart.
  ///
  /// Where the names are not known, because their own list is faulty, any name will do: one mistake
  /// should not look like ten.
  static func name(of kind: String, among known: [String]?) -> Reading {
    let expected = "the name of \(kind) of this plan"
    return Reading(expected) { field in
      guard let name = Reading.line(TextLimit.title).read(field) else { return nil }
      guard let known, !known.contains(name) else { return name }
      let advice = known.isEmpty ? expected : Nearest.advice(name, among: known)
      field.report("is “\(name.shortened)”, which is not \(kind) of this plan", expected: advice)
      return nil
    }
  }

  private static func text(_ expected: String, _ limit: Int, isMultiline: Bool) -> Reading {
    Reading(expected) { field in
      guard let text = field.scalar else {
        field.isNot(expected)
        return nil
      }
      guard let fault = PlainText.fault(in: text, limit: limit, isMultiline: isMultiline) else {
        return text
      }
      field.report(fault.problem, expected: fault.expected)
      return nil
    }
  }
}
