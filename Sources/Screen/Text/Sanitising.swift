extension String {
  /// The text without anything that could command a terminal or reorder what is read.
  ///
  /// Escape sequences go as a whole, controls and direction overrides one by one. Line ends become
  /// `\n`, or a space where the text must stay on one line; tabs become spaces. Letters, marks and
  /// emoji stay exactly as they were, and what is safe comes back unchanged.
  public func sanitised(keepingNewlines: Bool = true) -> String {
    let isSafe = unicodeScalars.allSatisfy { $0.isHarmless || ($0 == "\n" && keepingNewlines) }
    guard !isSafe else { return self }
    var sieve = Sieve(newline: keepingNewlines ? "\n" : " ")
    for scalar in unicodeScalars { sieve.take(scalar) }
    return String(sieve.kept)
  }
}

/// Takes scalars one by one and keeps the safe ones.
private struct Sieve {
  private enum State {
    case text, carriageReturn, escape, controlSequence, controlString, stringEscape
  }

  let newline: Unicode.Scalar
  private(set) var kept = String.UnicodeScalarView()
  private var state = State.text

  init(newline: Unicode.Scalar) { self.newline = newline }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .text, .carriageReturn: takeText(scalar)
    case .escape: takeEscape(scalar)
    case .controlSequence: takeControlSequence(scalar)
    case .controlString: takeControlString(scalar)
    case .stringEscape: takeStringEscape(scalar)
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    let afterReturn = state == .carriageReturn
    state = .text
    switch scalar.value {
    case 0x0A where afterReturn: return
    case 0x0D:
      kept.append(newline)
      state = .carriageReturn
    case 0x0A, 0x85, 0x2028, 0x2029: kept.append(newline)
    case 0x09: kept.append(" ")
    case 0x1B: state = .escape
    case 0x9B: state = .controlSequence
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .controlString
    default: if scalar.isHarmless { kept.append(scalar) }
    }
  }

  private mutating func takeEscape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x5B: state = .controlSequence
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .controlString
    case 0x20...0x2F: state = .escape
    case 0x30...0x7E: state = .text
    default: takeText(scalar)
    }
  }

  /// Parameters and intermediates go on; a final byte or anything foreign ends the sequence.
  private mutating func takeControlSequence(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x3F: return
    case 0x40...0x7E: state = .text
    default: takeText(scalar)
    }
  }

  /// A string ends with BEL or ST; a line end also ends it, so that an open one cannot eat a text.
  private mutating func takeControlString(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x07, 0x9C: state = .text
    case 0x1B: state = .stringEscape
    case 0x0A, 0x0D: takeText(scalar)
    default: return
    }
  }

  private mutating func takeStringEscape(_ scalar: Unicode.Scalar) {
    state = .controlString
    if scalar == "\\" { state = .text } else { takeControlString(scalar) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can stay in a text that will be drawn on a terminal.
  fileprivate var isHarmless: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator: return false
    case .unassigned: return !properties.isNoncharacterCodePoint
    case .format: return !isDirectionControl && value != 0xFEFF
    default: return true
    }
  }

  private var isDirectionControl: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
