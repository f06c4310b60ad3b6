/// Which characters a terminal can be trusted to show.
public enum Repertoire: String, CaseIterable, Hashable, Sendable {
  /// Everything.
  case unicode
  /// Printable ASCII alone; lines, blocks and dots get the nearest look-alike.
  case ascii

  /// The scalar that stands for another on such a terminal.
  public func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch self {
    case .unicode: scalar
    case .ascii: scalar.isASCII ? scalar : Repertoire.lookAlikes[scalar] ?? "?"
    }
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (ascii, others) in families {
      for scalar in others.unicodeScalars { table[scalar] = ascii }
    }
    return table
  }()

  private static let families: [(Unicode.Scalar, String)] = [
    ("-", "─━╌┄┈╴╶╸╺–—−‐‑▔▁"),
    ("=", "═▤"),
    ("|", "│┃║‖╎┆┊▏▎╷"),
    ("+", "┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬"),
    ("#", "█▉▊▋▌▍▐▀▄■▓▒◼▆▇▅▣"),
    (":", "░▃▂"),
    ("*", "●•◉★✱✳◆◈⬤▪✶"),
    ("o", "○◦◯◌☐□◇▫"),
    ("%", "◐"),
    ("/", "✎"),
    ("x", "✗✘✕×☒"),
    ("v", "✓✔☑▼▾↓⌄"),
    ("^", "▲▴↑⌃"),
    (">", "▶▸→›»❯⏵"),
    ("<", "◀◂←‹«❮⏴"),
    (".", "·․"),
    ("~", "…⋯"),
    ("'", "‘’‚′`´"),
    ("\"", "“”„″"),
    ("?", "\u{FFFD}"),
    ("!", "⚠"),
    (" ", "\u{A0}\u{2007}\u{2009}\u{202F}"),
    ("A", "ÀÁÂÃÄÅ"), ("a", "àáâãäå"), ("C", "Ç"), ("c", "ç"), ("E", "ÈÉÊË€"), ("e", "èéêë"),
    ("I", "ÌÍÎÏ"), ("i", "ìíîï"), ("N", "Ñ"), ("n", "ñ"), ("O", "ÒÓÔÕÖØ"), ("o", "òóôõöø"),
    ("s", "ß"), ("U", "ÙÚÛÜ"), ("u", "ùúûü"), ("Y", "Ý"), ("y", "ýÿ"),
  ]
}
