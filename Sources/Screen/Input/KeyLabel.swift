extension Key {
  /// The key as people call it: `Enter`, `Shift-Tab`, `Ctrl-R`, `Alt-B`, `F1`.
  public var label: String {
    (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.alt) ? "Alt-" : "")
      + (modifiers.contains(.shift) ? "Shift-" : "") + code.label(uppercase: !modifiers.isEmpty)
  }
}

extension Key.Code {
  fileprivate func label(uppercase: Bool) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): uppercase ? character.uppercased() : String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
