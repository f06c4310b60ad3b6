import Testing

@testable import Screen

@Suite struct FrameTests {
  private let size = Size(columns: 6, rows: 2)

  /// Whether every row is exactly as wide as the frame, with each wide glyph whole.
  private func isSound(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).allSatisfy { y in
      let row = Array(frame.row(y))
      guard row.count == frame.size.columns else { return false }
      return row.indices.allSatisfy { x in
        let followsWide = x > 0 && row[x - 1].glyph.width == 2
        let isLast = x == row.count - 1
        return row[x].isContinuation == followsWide && !(isLast && row[x].glyph.width == 2)
      }
    }
  }

  @Test func textIsCutAtTheEdgeAndNeverWraps() {
    let frame = Frame(size: size) { $0.write("too long a line", at: .zero) }
    #expect(frame.description == "│ too lo\n│")
  }

  @Test func aWideGlyphThatDoesNotFitLeavesASpace() {
    let frame = Frame(size: size) { $0.write("abcde漢x", at: .zero, role: .title) }
    #expect(frame.text(row: 0) == "abcde")
    #expect(frame.styledDescription == "│ abcde\n│\n0:0..<6 title")
    #expect(isSound(frame))
  }

  @Test func drawingOverHalfAWideGlyphClearsTheOtherHalf() {
    let left = Frame(size: size) {
      $0.write("漢字", at: .zero)
      $0.write("x", at: .zero)
    }
    let right = Frame(size: size) {
      $0.write("漢字", at: .zero)
      $0.write("x", at: Point(x: 1, y: 0))
    }
    let between = Frame(size: size) {
      $0.write("漢字", at: .zero)
      $0.write("語", at: Point(x: 1, y: 0))
    }
    #expect(left.text(row: 0) == "x 字")
    #expect(right.text(row: 0) == " x字")
    #expect(between.text(row: 0) == " 語")
    #expect([left, right, between].allSatisfy(isSound))
  }

  @Test func textWithoutARoleKeepsTheRoleItIsWrittenOn() {
    let frame = Frame(size: size) {
      $0.fill(Rect(x: 1, y: 0, columns: 3, rows: 1), role: .noteBlue)
      $0.write("abcdef", at: .zero)
    }
    #expect(frame.styledDescription == "│ abcdef\n│\n0:1..<4 noteBlue")
  }

  @Test func aWindowHasItsOwnZeroAndHoldsWhatIsDrawn() {
    let frame = Frame(size: size) { canvas in
      canvas.within(Rect(x: 2, y: 0, columns: 3, rows: 1)) { inner in
        #expect(inner.size == Size(columns: 3, rows: 1))
        inner.write("abcdef", at: Point(x: -1, y: 0))
        inner.write("below", at: Point(x: 0, y: 1))
        inner.placeCursor(at: Point(x: 1, y: 0))
      }
      canvas.write("z", at: .zero)
    }
    #expect(frame.description == "│ z bcd\n│")
    #expect(frame.cursor == Point(x: 3, y: 0))
  }

  @Test func aCursorOutsideItsWindowIsNotShown() {
    let frame = Frame(size: size) { canvas in
      canvas.within(Rect(x: 0, y: 0, columns: 2, rows: 1)) {
        $0.placeCursor(at: Point(x: 2, y: 0))
      }
    }
    #expect(frame.cursor == nil)
  }

  @Test func spansFollowEachOther() {
    let frame = Frame(size: size) { canvas in
      let used = canvas.write([Span("漢", .accent), Span("b"), Span("c", .dim)], at: .zero)
      #expect(used == 4)
    }
    #expect(frame.styledDescription == "│ 漢bc\n│\n0:0..<2 accent\n0:3..<4 dim")
  }

  @Test(arguments: 0..<200)
  func noTextShearsARow(seed: Int) {
    var random = SplitMix64(seed: seed)
    let size = Size(
      columns: Int.random(in: 0...12, using: &random), rows: Int.random(in: 0...4, using: &random))
    let frame = Frame(size: size) { canvas in
      for _ in 0..<12 {
        let point = Point(
          x: Int.random(in: -4...14, using: &random), y: Int.random(in: -1...5, using: &random))
        let window = Rect(
          x: Int.random(in: -2...8, using: &random), y: Int.random(in: -1...3, using: &random),
          columns: Int.random(in: 0...9, using: &random),
          rows: Int.random(in: 0...4, using: &random))
        let text = random.text(upTo: 8)
        canvas.within(window) { $0.write(text, at: point, role: .accent) }
        canvas.write(text, at: point)
        canvas.fill(window, with: "漢", role: .dim)
      }
    }
    #expect(isSound(frame), "\(frame.styledDescription)")
  }
}
