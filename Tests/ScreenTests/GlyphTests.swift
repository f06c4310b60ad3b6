import Testing

@testable import Screen

@Suite struct GlyphTests {
  private func shown(_ text: String) -> [String] {
    Glyphs(text).map { glyph in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: glyph.scalars)
      return String(view)
    }
  }

  @Test(arguments: [
    ("plain", 5), ("漢字", 4), ("ｶﾞ", 2), ("e\u{301}", 1), ("हिन्दी", 5), ("한", 2), ("🎉", 2), ("❤️", 1),
    ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇫🇷", 2), ("🏳️‍🌈", 1), ("1️⃣", 1), ("\u{200B}", 0), ("Ａ", 2), ("─", 1), ("🫨", 2),
  ])
  func widthIsWhatTheCellsTake(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(Glyphs(text).reduce(0) { $0 + $1.width } == columns)
  }

  @Test func lettersAreNeverDropped() {
    #expect(shown("न्दी") == ["न्", "द", "ी"])
    #expect(shown("🇫🇷") == ["🇫", "🇷"])
  }

  @Test func onlyTheFirstOfAJoinedEmojiIsShown() {
    #expect(shown("👩‍👩‍👧x") == ["👩", "x"])
    #expect(shown("👍🏽🏽!") == ["👍", "!"])
    #expect(shown("❤️‍🔥") == ["❤"])
    #expect(shown("a\u{200D}🎉") == ["a", "🎉"])
  }

  @Test func fourMarksAreKeptAndAFifthIsDropped() {
    #expect(Glyphs("e\u{301}\u{302}\u{303}\u{304}\u{305}").map(\.scalars.count) == [5])
  }

  @Test func aMarkWithoutALetterStandsOnADottedCircle() {
    #expect(shown("\u{301}") == ["\u{25CC}\u{301}"])
  }

  @Test func noScalarOfAnyKindBecomesACommand() {
    for value in (0 as UInt32)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Glyphs(String(scalar)) {
        #expect(glyph.width == 1 || glyph.width == 2)
        let commands = glyph.scalars.filter(\.commandsATerminal)
        if !commands.isEmpty { Issue.record("U+\(String(value, radix: 16)) got through") }
      }
    }
  }

  @Test(arguments: 0..<200)
  func widthOfATextIsTheSumOfItsCharacters(seed: Int) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 20)
    #expect(text.columns == text.reduce(0) { $0 + $1.columns }, "\(text.debugDescription)")
  }
}

extension Unicode.Scalar {
  /// A second opinion on what is dangerous, written apart from the code under test.
  fileprivate var commandsATerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
