/// A small generator of random numbers whose whole run follows from its seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of many scripts, with much in it that a terminal should never see.
  mutating func text(upTo count: Int) -> String {
    let length = Int.random(in: 0...count, using: &self)
    return (0..<length).map { _ in fragments.randomElement(using: &self) ?? "" }.joined()
  }
}

private let fragments = [
  "a", "b", "word", " ", "  ", "-", "\n", "é", "e\u{301}", "ß", "漢", "字", "、", "「", "ｶﾞ", "한",
  "\u{1112}\u{1161}",
  "सं", "हिन्दी", "क्ष", "שלום", "مرحبا", "\u{600}", "👩‍👩‍👧‍👦", "👍🏽", "🇫🇷", "🏳️‍🌈", "❤️", "1️⃣", "🫨", "🎉", "\u{200D}",
  "\u{FE0F}", "\u{301}", "\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{1B}[31m", "\u{9B}2J",
  "\u{202E}", "\u{2066}",
  "\u{0}", "\u{7}", "\u{7F}", "\t", "\r\n", "\r", "\u{2028}", "\u{FFFF}", "\u{E000}", "\u{378}",
  "\u{AD}", "\u{FEFF}",
]
