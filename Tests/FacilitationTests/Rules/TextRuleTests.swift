import Facilitation
import Support
import Testing

@Suite struct TextRuleTests {
  @Test func outerWhiteSpaceGoesAndTabsAndLineBreaksAreEvened() throws {
    #expect(try TextRule.note.checked(" \n a\tb\r\nc\rd \u{A0}", as: "A note") == "a b\nc\nd")
  }

  @Test func textsOfAllScriptsAreKeptAsTheyAre() throws {
    for text in ["données", "ماء نظيف", "पानी", "水", "👩‍👩‍👧‍👦 👍🏽 🇫🇷", "é", "a\u{200F}b", "C++ & <b>"] {
      #expect(try TextRule.note.checked(text, as: "A note") == text)
    }
  }

  @Test(arguments: ["", "   ", "\n\t", "\u{200B}", "\u{200D}\u{FE0F}"])
  func whatCannotBeSeenIsEmpty(text: String) {
    #expect(fault(text) == "A note cannot be empty.")
    #expect(fault("", .line.optional) == nil)
  }

  @Test(arguments: [
    (0x0, "U+0000"), (0x7, "U+0007"), (0x1B, "U+001B"), (0x7F, "U+007F"), (0x85, "U+0085"),
    (0x9B, "U+009B"), (0x202A, "U+202A"), (0x202E, "U+202E"), (0x2066, "U+2066"),
    (0x2069, "U+2069"), (0x2028, "U+2028"), (0x2029, "U+2029"), (0xFEFF, "U+FEFF"),
    (0xFFFE, "U+FFFE"), (0xFDD0, "U+FDD0"), (0x10_FFFF, "U+10FFFF"),
  ])
  func whatIsNotTextIsRefusedWithItsCodePoint(value: UInt32, name: String) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(fault("a\(scalar)b")?.contains(name) == true)
  }

  @Test func anEscapeSequenceIsRefused() {
    #expect(
      fault("\u{1B}[31mred") == "A note has a control character (U+001B), which is not text.")
  }

  @Test func aNoteHoldsTwoThousandCharacters() {
    #expect(fault(String(repeating: "é", count: 2_000)) == nil)
    #expect(fault(String(repeating: "👍🏽", count: 2_000)) == nil)
    #expect(
      fault(String(repeating: "e", count: 2_001))
        == "A note can have 2,000 characters at most; this has 2,001.")
  }

  @Test func aHugePasteIsRefusedWithTheLimit() {
    #expect(
      fault(String(repeating: "x", count: 1_000_000))
        == "A note can have 2,000 characters at most; this is far longer.")
  }

  @Test func stackedMarksAreBounded() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 9_000)
    #expect(fault(zalgo) == "A note has too many marks stacked on its letters; leave some out.")
  }

  @Test func aLineIsOneLine() {
    #expect(
      fault("a\nb", .title, "The title") == "The title is one line, and this has a line break.")
  }

  @Test func eachKindOfTextHasItsLength() {
    for (rule, limit) in [(TextRule.name, 80), (.title, 200), (.prompt, 500), (.line, 500)] {
      #expect(fault(String(repeating: "a", count: limit), rule) == nil)
      #expect(fault(String(repeating: "a", count: limit + 1), rule) != nil)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func whatIsKeptIsKeptAgain(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let scalars = (0..<chance.number(0...40)).compactMap { _ in
      Unicode.Scalar(UInt32(chance.number(0...(chance.once(in: 2) ? 0x2100 : 0x1_FAFF))))
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    guard let kept = try? TextRule.note.checked(text, as: "A note") else { return }
    #expect(try TextRule.note.checked(kept, as: "A note") == kept)
  }

  private func fault(
    _ text: String, _ rule: TextRule = .note, _ what: String = "A note"
  ) -> String? {
    do throws(Refusal) {
      _ = try rule.checked(text, as: what)
      return nil
    } catch {
      #expect(error.reason == .badText)
      return error.sentence
    }
  }
}
