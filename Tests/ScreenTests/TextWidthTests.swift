import Screen
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("short", 10, "short"), ("exactly", 7, "exactly"), ("too long", 5, "too …"), ("漢字漢字", 5, "漢字…"),
    ("漢字漢字", 4, "漢…"), ("ab", 1, "…"), ("ab", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func whatDoesNotFitEndsInAnEllipsis(text: String, columns: Int, shown: String) {
    #expect(text.truncated(to: columns) == shown)
  }

  @Test func paddingAligns() {
    #expect("ab".padded(to: 5) == "ab   ")
    #expect("ab".padded(to: 5, .right) == "   ab")
    #expect("ab".padded(to: 5, .center) == " ab  ")
    #expect("漢字".padded(to: 3) == "漢…")
  }

  @Test(arguments: 0..<200)
  func paddedTextIsExactlyAsWideAsAsked(seed: Int) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 20)
    for width in 0...12 { #expect(text.padded(to: width).columns == width) }
  }
}
