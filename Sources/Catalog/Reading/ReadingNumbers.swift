extension Reading where Value == Int {
  /// A whole number within bounds.
  static func number(in bounds: ClosedRange<Int>) -> Reading {
    Reading("a whole number from \(bounds.lowerBound) to \(bounds.upperBound)") { (text: String) in
      Int(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Reading where Value == Double {
  /// A number with or without a fraction within bounds.
  static func fraction(in bounds: ClosedRange<Double>) -> Reading {
    Reading("a number from \(bounds.lowerBound) to \(bounds.upperBound)") { (text: String) in
      Double(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Reading where Value == Bool {
  /// Yes or no.
  static var flag: Reading {
    Reading("yes or no") { (text: String) in
      switch text.lowercased() {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }
}

extension Reading where Value == ClosedRange<Int> {
  /// From … to …, as `6-50` or `6–50`; a single number is a range of one.
  static func range(in bounds: ClosedRange<Int>) -> Reading {
    let span = "\(bounds.lowerBound)-\(bounds.upperBound)"
    return Reading("a number, or a range such as 60-90, within \(span),") { (text: String) in
      let ends = text.split(separator: /\s*[-–]\s*/, omittingEmptySubsequences: false)
        .map { Int($0) ?? .min }
      guard ends.count <= 2, let low = ends.first, let high = ends.last else { return nil }
      guard low <= high, bounds.contains(low), bounds.contains(high) else { return nil }
      return low...high
    }
  }
}

extension Reading where Value: CaseIterable & RawRepresentable<String> {
  /// One of a few words, written with hyphens: `groupWork` is `group-work`.
  static var choice: Reading {
    let words = Value.allCases.map { hyphenated($0.rawValue) }
    return Reading("one of \(words.joined(separator: ", "))") { (text: String) in
      Value.allCases.first { hyphenated($0.rawValue) == text.lowercased() }
    }
  }

  private static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
