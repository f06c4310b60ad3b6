import CNcurses

/// One thing that was typed: a letter or control character, or a code of ncurses for a key.
enum InputUnit: Equatable {
  case scalar(Unicode.Scalar)
  case code(Int32)

  /// Takes one unit from bytes that were read past ncurses, by the strings it knows keys by.
  ///
  /// What the mouse did is skipped, because only ncurses can tell where it was.
  static func take(from bytes: inout ArraySlice<UInt8>) -> InputUnit? {
    while let first = bytes.first {
      guard first == 0x1B, let (code, length) = keyCode(at: bytes) else {
        return .scalar(takeScalar(from: &bytes, first))
      }
      bytes = bytes.dropFirst(length)
      if code != KEY_MOUSE { return .code(code) }
      bytes = afterMouse(bytes)
    }
    return nil
  }

  private static func takeScalar(
    from bytes: inout ArraySlice<UInt8>, _ first: UInt8
  ) -> Unicode.Scalar {
    let length = max(1, (~first).leadingZeroBitCount)
    let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first
    bytes = bytes.dropFirst(length)
    return scalar ?? "\u{FFFD}"
  }

  /// The shortest beginning that is the string of a key; a longer one is told to be that key too.
  private static func keyCode(at bytes: ArraySlice<UInt8>) -> (code: Int32, length: Int)? {
    for length in 2...12 where length <= bytes.count {
      let code = key_defined(String(decoding: bytes.prefix(length), as: UTF8.self))
      if code > 0 { return (code, length) }
    }
    return nil
  }

  /// The coordinates end with a letter M in xterm's newer form and are three bytes in the older.
  private static func afterMouse(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.first.map({ (0x30...0x39).contains($0) }) == true else {
      return bytes.dropFirst(3)
    }
    return bytes.drop { $0 != 0x4D && $0 != 0x6D }.dropFirst()
  }
}
