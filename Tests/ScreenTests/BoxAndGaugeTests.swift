import Screen
import Testing

@Suite struct BoxAndGaugeTests {
  @Test func aBoxHasItsTitleInTheEdge() {
    let frame = Frame(size: Size(columns: 14, rows: 3)) { canvas in
      let inside = canvas.box(canvas.bounds, title: "Ideas", titleRole: .heading)
      #expect(inside == Rect(x: 1, y: 1, columns: 12, rows: 1))
    }
    #expect(frame.lines == ["╭─ Ideas ────╮", "│            │", "╰────────────╯"])
    #expect(frame.styledDescription.contains("0:2..<9 heading"))
  }

  @Test func aLongTitleIsCutAndASmallBoxHasNone() {
    let long = Frame(size: Size(columns: 10, rows: 2)) {
      $0.box($0.bounds, title: "A long title", borders: .ascii)
    }
    #expect(long.lines == ["+- A l… -+", "+--------+"])
    for columns in 0...4 {
      let tiny = Frame(size: Size(columns: columns, rows: 2)) { $0.box($0.bounds, title: "x") }
      #expect(tiny.lines.allSatisfy { $0.columns == (columns < 2 ? 0 : columns) })
    }
  }

  @Test(arguments: [
    (0, ""), (1, "▏"), (40, "████"), (45, "████▌"), (80, "████████"), (99, "████████"),
  ])
  func aBarIsFilledToAnEighth(value: Int, shown: String) {
    let frame = Frame(size: Size(columns: 8, rows: 1)) {
      $0.bar($0.bounds, value: value, of: 80)
    }
    #expect(frame.text(row: 0) == shown)
  }

  @Test func aBarOfNothingIsEmpty() {
    let frame = Frame(size: Size(columns: 4, rows: 1)) { $0.bar($0.bounds, value: 3, of: 0) }
    #expect(frame.styledDescription == "│\n0:0..<4 barEmpty")
  }

  @Test func aScrollbarShowsWhereOneIs() {
    func thumb(first: Int, total: Int) -> String {
      let frame = Frame(size: Size(columns: 1, rows: 4)) {
        $0.scrollbar($0.bounds, first: first, total: total)
      }
      return frame.lines.map { $0.isEmpty ? "·" : $0 }.joined()
    }
    #expect(thumb(first: 0, total: 8) == "┃┃··")
    #expect(thumb(first: 4, total: 8) == "··┃┃")
    #expect(thumb(first: 99, total: 8) == "··┃┃")
    #expect(thumb(first: 0, total: 4) == "····")
    #expect(thumb(first: 500, total: 1000) == "··┃·")
  }

  @Test func bigTextIsDrawnWithBlocks() {
    #expect(BigText("1:H").rows == [" ▀█  ▄ █  █", "  █  ▄ █▀▀█", " ▀▀▀   ▀  ▀"])
    #expect(BigText("I", scale: .large).rows.first == "██████")
    #expect(BigText("é").rows == [" ", "É", " "])
    #expect(BigText("").size == Size(columns: 0, rows: 3))
  }

  @Test(arguments: BigText.Scale.allCases)
  func bigRowsAreAllAsWide(scale: BigText.Scale) {
    let text = BigText("The quick brown fox 0123456789:;.,!?-+/%'\"()#=*&_<> 漢", scale: scale)
    #expect(text.rows.allSatisfy { $0.columns == text.size.columns })
  }
}
