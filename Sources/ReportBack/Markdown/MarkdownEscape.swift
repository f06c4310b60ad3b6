/// Makes typed text stay text in CommonMark, in GitHub's dialect of it and in Pandoc's.
enum MarkdownEscape {
  /// The lines of typed text, escaped.
  ///
  /// Spaces around the whole and at the ends of lines go; spaces at the start of a later line
  /// become no-break spaces, for plain ones would be lost.
  ///
  /// - Parameter atLineStart: whether the first line begins a block of its own.
  static func lines(of typed: String, atLineStart: Bool) -> [String] {
    let lines = cleaned(typed).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let bare = trimmed(line)
      if index == 0 { return escaped(bare, atLineStart: atLineStart) }
      let margin = line.prefix(while: isSpace).count
      guard !bare.isEmpty, margin > 0 else { return escaped(bare, atLineStart: true) }
      return String(repeating: "\u{A0}", count: margin) + escaped(bare, atLineStart: false)
    }
  }

  /// Typed text, escaped, its lines with a line end between each two.
  static func text(_ typed: String, atLineStart: Bool) -> String {
    if isItsOwn(typed, atLineStart: atLineStart) { return typed }
    return lines(of: typed, atLineStart: atLineStart).joined(separator: "\n")
  }

  /// The lines of typed text, escaped and run together.
  static func singleLine(_ typed: String, atLineStart: Bool = true) -> String {
    if isItsOwn(typed, atLineStart: atLineStart) { return typed }
    return lines(of: typed, atLineStart: atLineStart).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Typed text as HTML has it, in a tag or between two.
  static func html(_ typed: String) -> String {
    let entities: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\n": " ",
    ]
    return cleaned(typed).map { entities[$0] ?? String($0) }.joined()
  }

  /// Typed text in the place of an address: nothing in it ends the place, or is run as a script.
  static func address(_ typed: String) -> String {
    let isWeb = typed.hasPrefix("https://") || typed.hasPrefix("http://")
    return typed.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        ("!"..."~").contains(scalar) && !"<>\"\\`{}|^()".unicodeScalars.contains(scalar)
        && (isWeb || scalar != ":")
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(scalar) : digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }

  /// Typed text on one line, for a block of code, which it cannot end.
  static func plainLine(_ typed: String) -> String {
    let spaced = cleaned(typed).map { scalar -> Unicode.Scalar in
      switch scalar {
      case "\n": " "
      case "`", "~": "'"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(spaced))
  }

  /// Whether a text is an address on the web that cannot end or open any markup.
  static func isWebAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      ("!"..."~").contains(scalar) && !"<>\"\\`{}|^".unicodeScalars.contains(scalar)
    }
  }

  /// The text without spaces or line ends around it, with tabs as spaces, every kind of line end as
  /// one, and anything that would steer a terminal or turn the reading direction replaced.
  private static func cleaned(_ typed: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in typed.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n" && afterReturn { continue }
      scalars.append(safe(scalar))
    }
    let blank: (Unicode.Scalar) -> Bool = { isSpace($0) || $0 == "\n" }
    let rest = scalars.drop(while: blank)
    return Array(rest.reversed().drop(while: blank).reversed())
  }

  private static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\n"
  }

  private static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let end = line.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? line.startIndex
    return line[..<end].drop(while: isSpace)
  }

  private static func escaped(_ line: ArraySlice<Unicode.Scalar>, atLineStart: Bool) -> String {
    let marker = atLineStart ? blockMarker(in: line) : nil
    var text = String.UnicodeScalarView()
    for index in line.indices {
      if index == marker || isMarkup(line, at: index) { text.append("\\") }
      text.append(line[index])
    }
    return String(text)
  }

  /// Where the punctuation stands that would make a block of a line: a heading, a quotation, a list,
  /// a rule, an underline.
  private static func blockMarker(in line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = line.first else { return nil }
    if "#>+-=:%".unicodeScalars.contains(first) { return line.startIndex }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < line.endIndex else { return nil }
    let after = digits.endIndex + 1
    let ends = after == line.endIndex || isSpace(line[after])
    return ends && ".)".unicodeScalars.contains(line[digits.endIndex]) ? digits.endIndex : nil
  }

  /// Whether a character would be read as markup wherever it stands in a line.
  private static func isMarkup(_ line: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    if line[index] == "&" { return isEntity(line[(index + 1)...]) }
    return "\\`*_[]<|~$".unicodeScalars.contains(line[index])
  }

  /// Whether what follows an ampersand makes an entity of it, as in `&lt;` or `&#60;`.
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || isNumberSign($0)) }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
  }

  private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || ("0"..."9").contains(scalar)
  }
}
