import Testing

@testable import ReportBack

struct MarkdownTextTests {
  private func written(_ text: MarkdownText) -> String {
    MarkdownBlock.markdown([.paragraph(text)])
  }

  @Test func plainProseIsLeftAsItIs() {
    let prose = "Ask the elders first (see p. 3): it's R&D, 3.5 km away – isn't it? Yes!"
    #expect(written("\(prose)") == prose)
  }

  @Test func markupOfOurOwnIsNotEscaped() {
    #expect(written("**Who:** \("*us*")") == "**Who:** \\*us\\*")
  }

  @Test func aNumberSignIsEscapedOnlyWhereALineBegins() {
    #expect(written("\("#5")") == "\\#5")
    #expect(written("See \("#5")") == "See #5")
    #expect(written("See \("it\n#5")") == "See it\\\n\\#5")
  }

  @Test func linesOfANoteStayInTheirItem() {
    let item = MarkdownItem(
      text: "\("one\ntwo")", ticked: false, children: [MarkdownItem(text: "\("three\nfour")")])
    #expect(
      MarkdownBlock.markdown([.list([item])]) == """
        - [ ] one\\
          two
          - three\\
            four
        """)
  }

  @Test func aHeadingIsOneLineAndKeepsItsLastNumberSign() {
    #expect(MarkdownBlock.markdown([.heading(3, "\("C\nand C#")")]) == "### C and C# #")
  }

  @Test func strongOfNothingIsNothing() {
    #expect(written("\(strong: " ")x") == "x")
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{2066}", "\u{0}", "\u{9B}", "\u{7F}", "\u{FEFF}"])
  func whatCouldSteerATerminalIsReplaced(text: String) {
    let scalars = written("a\(text)b").unicodeScalars
    #expect(scalars.contains("\u{FFFD}"))
    #expect(!scalars.contains { text.unicodeScalars.first == $0 })
  }

  @Test func listsReadAsInASentence() {
    #expect(written(.list([])) == "")
    #expect(written(.list(["a"])) == "a")
    #expect(written(.list(["a", "b"])) == "a and b")
    #expect(written(.list(["a", "b", "c"])) == "a, b and c")
  }
}
