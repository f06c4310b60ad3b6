import Screen
import Testing

@Suite struct SanitisingTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred\u{1B}[0m", "red"), ("\u{1B}]0;title\u{7}after", "after"),
    ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"), ("\u{9B}2Jgone", "gone"),
    ("\u{9D}0;t\u{9C}x", "x"), ("\u{1B}Pq#0\u{1B}\\sixel", "sixel"), ("\u{1B}(Bset", "set"),
    ("\u{1B}cfull", "full"), ("a\u{1B}", "a"), ("\u{1B}[", ""),
    ("\u{1B}]never ends\nnext", "\nnext"),
    ("\u{1B}[31\u{1B}[0mx", "x"), ("\u{1B}]a\u{1B}x\u{7}y", "y"), ("\u{1B}\nz", "\nz"),
    ("a\r\nb\rc\nd\u{85}e\u{2028}f", "a\nb\nc\nd\ne\nf"), ("a\tb", "a b"),
    ("\u{0}\u{8}\u{7F}x", "x"),
    ("\u{202E}txt.exe\u{202C}", "txt.exe"), ("\u{2066}a\u{2069}\u{200E}b\u{61C}", "ab"),
    ("\u{FEFF}bom", "bom"), ("\u{FFFE}\u{1FFFF}x", "x"), ("👩‍👩‍👧 हिन्दी ❤️", "👩‍👩‍👧 हिन्दी ❤️"),
    ("zwnj\u{200C}stays", "zwnj\u{200C}stays"),
  ])
  func whatCommandsGoesAndWhatSpeaksStays(text: String, safe: String) {
    #expect(Array(text.sanitised().unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test func aSingleLineHasSpacesForNewlines() {
    #expect("a\nb\r\nc".sanitised(keepingNewlines: false) == "a b c")
  }

  @Test(arguments: 0..<300)
  func sanitisingTwiceChangesNothingMore(seed: Int) {
    var random = SplitMix64(seed: seed)
    let once = random.text(upTo: 40).sanitised()
    #expect(once.sanitised() == once)
    #expect(!once.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    let line = once.sanitised(keepingNewlines: false)
    #expect(!line.contains { $0.isNewline })
  }
}
