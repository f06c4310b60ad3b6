extension Key {
  /// The key as keymaps, scripts and tests write it: `x`, `<cr>`, `<s-tab>`, `<c-r>`, `<lt>`.
  public var notation: String {
    if let character = typed, let plain = Key.plainNotation(of: character) { return plain }
    return "<" + modifiers.notation + code.notation + ">"
  }

  /// A key from its notation; modifiers may stand in any order and names in any case.
  public init?(notation: String) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    guard notation.first == "<", notation.last == ">", notation.count > 2 else { return nil }
    var modifiers: Modifiers = []
    var name = notation.dropFirst().dropLast()
    while name.count > 2, name.dropFirst().first == "-",
      let modifier = name.first.flatMap(Modifiers.init(letter:))
    {
      modifiers.insert(modifier)
      name = name.dropFirst(2)
    }
    guard let code = Code(notation: String(name)) else { return nil }
    self.init(code, modifiers)
  }

  /// The keys of a script such as `abc<cr><c-u>`, or nothing if a name in `<…>` is unknown.
  public static func sequence(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      let end = first == "<" ? rest.firstIndex(of: ">") : rest.startIndex
      guard let end, let key = Key(notation: String(rest[...end])) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static func plainNotation(of character: Character) -> String? {
    character == "<" || character == " " ? nil : String(character)
  }
}

extension Key.Modifiers {
  fileprivate init?(letter: Character) {
    switch letter {
    case "c", "C": self = .control
    case "a", "A": self = .alt
    case "s", "S": self = .shift
    default: return nil
    }
  }

  fileprivate var notation: String {
    (contains(.control) ? "c-" : "") + (contains(.alt) ? "a-" : "") + (contains(.shift) ? "s-" : "")
  }
}

extension Key.Code {
  fileprivate var notation: String {
    switch self {
    case .character(let character):
      Key.Code.namedCharacters.first { $0.character == character }?.name ?? String(character)
    case .function(let number): "f\(number)"
    default: Key.Code.named.first { $0.code == self }?.name ?? ""
    }
  }

  fileprivate init?(notation: String) {
    let name = notation.lowercased()
    if let named = Key.Code.named.first(where: { $0.name == name }) {
      self = named.code
    } else if let named = Key.Code.namedCharacters.first(where: { $0.name == name }) {
      self = .character(named.character)
    } else if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if name.first == "f", let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let namedCharacters: [(name: String, character: Character)] = [
    ("lt", "<"), ("gt", ">"), ("space", " "), ("minus", "-"),
  ]

  private static let named: [(name: String, code: Key.Code)] = [
    ("cr", .enter), ("enter", .enter), ("tab", .tab), ("esc", .escape), ("bs", .backspace),
    ("del", .delete), ("ins", .insert), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
    ("pagedown", .pageDown),
  ]
}
