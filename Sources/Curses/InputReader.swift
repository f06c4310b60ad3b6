import CNcurses
import Screen

/// Reads all that is waiting at the terminal, as inputs.
///
/// Keys are read from a pad of their own, because reading from a window would also refresh it.
final class InputReader {
  private let descriptor: Int32
  private let pad: UnsafeMutablePointer<WINDOW>
  private var paste: PasteCollector?
  private var mouse = MouseDecoder()
  private var pushedBack: InputUnit?
  /// Bytes after a paste that were read along with it; they come before what ncurses reads.
  private var ahead: ArraySlice<UInt8> = []

  init?(descriptor: Int32) {
    guard let pad = newpad(1, 1) else { return nil }
    self.descriptor = descriptor
    self.pad = pad
    keypad(pad, true)
    nodelay(pad, true)
    define_key(PasteCollector.beginMark, PasteCollector.begin)
    define_key(PasteCollector.endMark, PasteCollector.end)
  }

  func close() { delwin(pad) }

  /// Hands on every input that is waiting, and tells whether there was any byte to read.
  func drain(into receive: (Input) -> Void) -> Bool {
    var hadBytes = false
    while true {
      if paste != nil {
        guard let bytes = readBytes() else { return hadBytes }
        if let text = collect(bytes) { receive(.paste(text)) }
      } else {
        guard let unit = readUnit() else { return hadBytes }
        inputs(from: unit).forEach(receive)
      }
      hadBytes = true
    }
  }

  private func readUnit() -> InputUnit? {
    if let unit = pushedBack {
      pushedBack = nil
      return unit
    }
    if let unit = InputUnit.take(from: &ahead) { return unit }
    var value: wint_t = 0
    switch wget_wch(pad, &value) {
    case OK: return .scalar(Unicode.Scalar(UInt32(value)) ?? "\u{FFFD}")
    case KEY_CODE_YES: return .code(Int32(bitPattern: UInt32(value)))
    default: return nil
    }
  }

  private func inputs(from unit: InputUnit) -> [Input] {
    switch unit {
    case .scalar("\u{1B}"): return [.key(escape())]
    case .scalar(let scalar): return KeyDecoder.key(scalar: scalar).map { [.key($0)] } ?? []
    case .code(PasteCollector.begin):
      paste = PasteCollector()
      return []
    case .code(KEY_MOUSE): return mouse.takeAll().map(Input.mouse)
    case .code(let code): return key(code).map { [.key($0)] } ?? []
    }
  }

  private func key(_ code: Int32) -> Key? {
    KeyDecoder.key(code: code, name: keyname(code).map { String(cString: $0) })
  }

  /// A lone escape is the key itself; before another key it is Alt.
  private func escape() -> Key {
    guard let next = readUnit() else { return .escape }
    switch next {
    case .scalar(let scalar) where scalar != "\u{1B}":
      if let key = KeyDecoder.key(scalar: scalar) { return KeyDecoder.alt(key) }
    case .code(let code) where code != PasteCollector.begin && code != KEY_MOUSE:
      if let key = key(code) { return KeyDecoder.alt(key) }
    default: pushedBack = next
    }
    return .escape
  }
}

extension InputReader {
  /// All bytes that are waiting, or nothing where there are none.
  private func readBytes() -> ArraySlice<UInt8>? {
    guard ahead.isEmpty else {
      defer { ahead = [] }
      return ahead
    }
    var waiting: Int32 = 0
    guard curses_waiting(descriptor, &waiting) == 0, waiting > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(waiting))
    let count = CNcurses.read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count] : nil
  }

  /// Adds bytes to the paste, and gives its text when it is whole.
  private func collect(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let rest = paste?.take(bytes) else { return nil }
    defer { paste = nil }
    ahead = rest
    return paste?.text
  }
}
