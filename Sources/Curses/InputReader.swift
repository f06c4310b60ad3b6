import CNcurses
import Screen

/// Reads all that is waiting at the terminal, as inputs.
///
/// Keys are read from a pad of their own, because reading from a window would also refresh it.
final class InputReader {
  private let pad: UnsafeMutablePointer<WINDOW>
  private var paste: PasteCollector?
  private var pushedBack: Unit?

  /// One thing that ncurses read.
  private enum Unit {
    case scalar(Unicode.Scalar)
    case code(Int32)
  }

  init?() {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    keypad(pad, true)
    nodelay(pad, true)
    define_key("\u{1B}[200~", PasteCollector.begin)
    define_key("\u{1B}[201~", PasteCollector.end)
  }

  func close() { delwin(pad) }

  /// Hands on every input that is waiting, and tells whether there was any byte to read.
  func drain(into receive: (Input) -> Void) -> Bool {
    var wasReading = false
    while let unit = read() {
      wasReading = true
      if let input = input(from: unit) { receive(input) }
    }
    return wasReading
  }

  private func read() -> Unit? {
    if let unit = pushedBack {
      pushedBack = nil
      return unit
    }
    var value: wint_t = 0
    switch wget_wch(pad, &value) {
    case OK: return .scalar(Unicode.Scalar(UInt32(value)) ?? "\u{FFFD}")
    case KEY_CODE_YES: return .code(Int32(bitPattern: UInt32(value)))
    default: return nil
    }
  }

  private func input(from unit: Unit) -> Input? {
    if paste != nil { return collect(unit) }
    switch unit {
    case .scalar("\u{1B}"): return escape()
    case .scalar(let scalar): return KeyDecoder.key(scalar: scalar).map(Input.key)
    case .code(PasteCollector.begin):
      paste = PasteCollector()
      return nil
    case .code(KEY_MOUSE): return MouseDecoder.next().map(Input.mouse)
    case .code(let code): return key(code).map(Input.key)
    }
  }

  private func key(_ code: Int32) -> Key? {
    KeyDecoder.key(code: code, name: keyname(code).map { String(cString: $0) })
  }

  /// A lone escape is the key itself; before another key it is Alt.
  private func escape() -> Input {
    switch read() {
    case nil: return .key(.escape)
    case .scalar("\u{1B}"):
      pushedBack = .scalar("\u{1B}")
    case .scalar(let scalar):
      if let key = KeyDecoder.key(scalar: scalar) { return .key(KeyDecoder.alt(key)) }
    case .code(PasteCollector.begin): pushedBack = .code(PasteCollector.begin)
    case .code(let code):
      if let key = key(code) { return .key(KeyDecoder.alt(key)) }
    }
    return .key(.escape)
  }

  /// Keys cannot be told from text inside a paste, so codes there mean nothing.
  private func collect(_ unit: Unit) -> Input? {
    switch unit {
    case .scalar(let scalar): paste?.take(scalar)
    case .code(PasteCollector.end):
      defer { paste = nil }
      return paste.map { .paste($0.pasted) }
    case .code: return nil
    }
    return nil
  }
}
