import CNcurses
import Screen

/// What ncurses needs to know to draw each role: attributes and a pair of colours.
struct Ink {
  private var entries: [(attributes: attr_t, pair: Int32)]

  init(theme: Theme, palette: Palette) {
    let none = (attributes: attr_t(0), pair: Int32(0))
    entries = Array(repeating: none, count: Int(UInt8.max) + 1)
    for role in Role.allCases {
      let style = theme.style(for: role, palette: palette)
      let pair = ColorPair(style, palette: palette)
      let attributes = pair.allowsBold ? style.attributes : style.attributes.subtracting(.bold)
      entries[Int(role.rawValue)] = (attributes.bits, Ink.number(of: pair))
    }
  }

  subscript(role: Role) -> (attributes: attr_t, pair: Int32) { entries[Int(role.rawValue)] }

  /// The number of a pair; ncurses remembers pairs and makes room for new ones by itself.
  private static func number(of pair: ColorPair) -> Int32 {
    guard pair.foreground != nil || pair.background != nil else { return 0 }
    return max(0, alloc_pair(Int32(pair.foreground ?? -1), Int32(pair.background ?? -1)))
  }
}

extension Style.Attributes {
  fileprivate var bits: attr_t {
    let table: [(Style.Attributes, attr_t)] = [
      (.bold, curses_bold), (.dim, curses_dim), (.italic, curses_italic),
      (.underline, curses_underline), (.reverse, curses_reverse),
    ]
    return table.reduce(0) { bits, entry in contains(entry.0) ? bits | entry.1 : bits }
  }
}
