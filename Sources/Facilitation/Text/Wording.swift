// How numbers and lists are worded in sentences.

extension Int {
  /// The number with a comma between thousands: `2,000`.
  var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }

  /// The number with its noun: `1 note`, `3 notes`.
  public func counted(_ singular: String, _ plural: String? = nil) -> String {
    self == 1 ? "1 \(singular)" : "\(grouped) \(plural ?? singular + "s")"
  }
}

extension String {
  /// The text in quotation marks, as names stand in sentences.
  var quoted: String { "“\(self)”" }

  /// The text as it is compared where case does not matter.
  var folded: String { lowercased() }
}

extension [String] {
  /// The items as a sentence lists them: `a`, `a and b`, `a, b and c`.
  public func listed(_ conjunction: String = "and") -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The first few items as a sentence lists them, and how many more there are: `a, b and 3 more`.
  public func listed(atMost most: Int) -> String {
    guard count > most else { return listed() }
    return prefix(most).joined(separator: ", ") + " and \((count - most).grouped) more"
  }
}
