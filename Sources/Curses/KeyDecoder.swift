import CNcurses
import Screen

/// Turns what ncurses reads into keys.
nonisolated enum KeyDecoder {
  /// The key behind a letter or a control character, or nothing for what no key sends.
  static func key(scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: Key(.character(" "), .control)
    case 8, 127: .backspace
    case 9: .tab
    case 13: .enter
    case 27: .escape
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 96)))
    case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 64)))
    case 0x80..<0xA0: nil
    default: .character(Character(scalar))
    }
  }

  /// The key behind a code of ncurses; a code above `KEY_MAX` is known by its name alone.
  static func key(code: Int32, name: String?) -> Key? {
    if let key = plain[code] { return key }
    if (KEY_F0 + 1...KEY_F0 + 63).contains(code) { return function(Int(code - KEY_F0)) }
    return name.flatMap(extended)
  }

  /// A key with Alt, which terminals send as an escape before the key.
  static func alt(_ key: Key) -> Key { Key(key.code, key.modifiers.union(.alt)) }

  private static let plain: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home), KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown),
    KEY_A1: Key(.home), KEY_A3: Key(.pageUp), KEY_C1: Key(.end), KEY_C3: Key(.pageDown),
    KEY_FIND: Key(.home), KEY_SELECT: Key(.end), KEY_IC: Key(.insert), KEY_DC: Key(.delete),
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift), KEY_SLEFT: Key(.left, .shift),
    KEY_SRIGHT: Key(.right, .shift), KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift),
    KEY_SDC: Key(.delete, .shift), KEY_SIC: Key(.insert, .shift),
  ]

  /// Terminals number shifted function keys from 13, then Control from 25 and so on.
  private static func function(_ number: Int) -> Key {
    let banks: [Key.Modifiers] = [[], .shift, .control, [.control, .shift], .alt, [.alt, .shift]]
    return Key(.function((number - 1) % 12 + 1), banks[(number - 1) / 12])
  }

  /// Names such as `kLFT5`: a key and, by xterm's count, what was held down.
  private static func extended(_ name: String) -> Key? {
    guard let digit = name.last?.wholeNumberValue, let code = extendedCodes[name.dropLast()],
      (2...8).contains(digit)
    else { return nil }
    let held = digit - 1
    var modifiers: Key.Modifiers = []
    if held & 1 != 0 { modifiers.insert(.shift) }
    if held & 2 != 0 { modifiers.insert(.alt) }
    if held & 4 != 0 { modifiers.insert(.control) }
    return Key(code, modifiers)
  }

  private static let extendedCodes: [Substring: Key.Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]
}
