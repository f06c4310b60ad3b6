import Testing

@testable import Screen

@Suite struct WrappedTextTests {
  private func wrap(_ text: String, _ columns: Int) -> [String] {
    WrappedText(text, columns: columns).lines.map(\.text)
  }

  @Test func linesBreakAtWords() {
    #expect(wrap("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(wrap("the quick brown fox", 9) == ["the quick", "brown fox"])
    #expect(wrap("two  spaces", 4) == ["two", "spac", "es"])
  }

  @Test func aWordLongerThanALineIsBrokenHard() {
    #expect(wrap("a looooong word", 5) == ["a", "loooo", "ong", "word"])
  }

  @Test func newlinesAreKept() {
    #expect(wrap("one\n\ntwo\n", 10) == ["one", "", "two", ""])
    #expect(wrap("one\r\ntwo", 10) == ["one", "two"])
    #expect(wrap("", 10) == [""])
  }

  @Test func hyphensAreKeptAtTheEndOfTheLine() {
    #expect(wrap("a well-known one", 7) == ["a well-", "known", "one"])
    #expect(wrap("--flag", 4) == ["--", "flag"])
  }

  @Test func ideographsBreakAnywhereButNotBeforeAFullStop() {
    #expect(wrap("漢字漢字", 5) == ["漢字", "漢字"])
    #expect(wrap("漢字。漢字", 5) == ["漢", "字。", "漢字"])
    #expect(wrap("漢「字」", 4) == ["漢", "「字", "」"])
    #expect(wrap("see漢字", 5) == ["see漢", "字"])
  }

  @Test func aNarrowWindowStillMakesProgress() {
    #expect(wrap("漢字ab", 1) == ["漢", "字", "a", "b"])
    #expect(wrap("ab", 0) == ["a", "b"])
  }

  @Test func theCursorFollowsTheText() {
    let text = WrappedText("one two\nthree", columns: 4)
    #expect(text.lines.map(\.range) == [0..<4, 4..<7, 8..<12, 12..<13])
    #expect(text.point(of: 0) == Point(x: 0, y: 0))
    #expect(text.point(of: 3) == Point(x: 3, y: 0))
    #expect(text.point(of: 4) == Point(x: 0, y: 1))
    #expect(text.point(of: 7) == Point(x: 3, y: 1))
    #expect(text.point(of: 13) == Point(x: 1, y: 3))
    #expect(text.point(of: 99) == Point(x: 1, y: 3))
    #expect(text.offset(at: Point(x: 9, y: 0)) == 3)
    #expect(text.offset(at: Point(x: 9, y: 1)) == 7)
    #expect(text.offset(at: Point(x: 0, y: 9)) == 12)
  }

  @Test(arguments: 0..<200)
  func wrappingLosesNothingAndStaysInside(seed: Int) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 60)
    let count = text.count
    for columns in [1, 2, 3, 7, 20] {
      let wrapped = WrappedText(text, columns: columns)
      let shown = wrapped.lines.flatMap(\.range)
      let between = Set(0..<count).subtracting(shown).map { Array(text)[$0] }
      #expect(shown == shown.sorted())
      #expect(between.allSatisfy { $0.isNewline })
      let tooLong = wrapped.lines.filter { $0.columns > columns }
      #expect(tooLong.allSatisfy { $0.text.filter { $0.columns > 0 }.count == 1 })
      #expect(wrapped.lines.allSatisfy { $0.text.columns == $0.columns })
    }
  }

  @Test(arguments: 0..<100)
  func everyCursorPlaceLeadsBackToItself(seed: Int) {
    var random = SplitMix64(seed: seed)
    let text = random.text(upTo: 40).filter { $0.columns == 1 || $0.isNewline }
    let wrapped = WrappedText(text, columns: 9)
    for line in wrapped.lines {
      for offset in line.range where text.prefix(offset).count - line.range.lowerBound < 9 {
        #expect(wrapped.offset(at: wrapped.point(of: offset)) == offset)
      }
    }
  }
}
