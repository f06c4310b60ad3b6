import Screen

/// Gathers what comes between the marks of a paste.
struct PasteCollector {
  /// The codes that ncurses gives the marks; they are above all of its own.
  static let begin: Int32 = 2000
  static let end: Int32 = 2001
  /// The most that is kept of one paste, in bytes; the rest is thrown away as it comes.
  static let capacity = 4 << 20

  private var text = String.UnicodeScalarView()
  private var bytes = 0
  private var afterReturn = false

  /// Takes a letter in; terminals send a return for a line end.
  mutating func take(_ scalar: Unicode.Scalar) {
    defer { afterReturn = scalar == "\r" }
    if scalar == "\n" && afterReturn { return }
    let kept = scalar == "\r" ? "\n" : scalar
    bytes += UTF8.width(kept)
    if bytes <= PasteCollector.capacity { text.append(kept) }
  }

  /// The paste as a whole.
  var pasted: String { String(text) }
}
