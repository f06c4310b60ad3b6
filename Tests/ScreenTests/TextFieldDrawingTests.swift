import Screen
import Testing

@Suite struct TextFieldDrawingTests {
  private func frame(_ field: TextField, _ columns: Int, rows: Int = 1, isFocused: Bool = true)
    -> Frame
  {
    Frame(size: Size(columns: columns, rows: rows)) {
      field.draw(on: &$0, $0.bounds, hint: "Name", isFocused: isFocused)
    }
  }

  @Test func anEmptyFieldShowsItsHint() {
    let shown = frame(TextField(), 6)
    #expect(shown.styledDescription == "│ Name\n0:0..<4 inputHint\n0:4..<6 input\ncursor 0:0")
  }

  @Test func aLongLineScrollsToItsCursor() {
    var field = TextField(text: "abcdefghijklmnop")
    #expect(frame(field, 8).text(row: 0) == "…nop")
    #expect(frame(field, 8).cursor == Point(x: 4, y: 0))
    field.moveCursor(to: 0)
    #expect(frame(field, 8).text(row: 0) == "abcdefg…")
    #expect(frame(field, 8, isFocused: false).cursor == nil)
  }

  @Test func linesWrapAndScrollDown() {
    let field = TextField(text: "one two three four", isMultiline: true)
    #expect(field.rows(columns: 6) == 4)
    let shown = frame(field, 6, rows: 2)
    #expect(shown.lines == ["three", "four"])
    #expect(shown.cursor == Point(x: 4, y: 1))
  }

  @Test func aClickPutsTheCursorUnderThePointer() {
    var line = TextField(text: "abcdefghijklmnop")
    line.click(at: Point(x: 2, y: 0), in: Size(columns: 8, rows: 1))
    #expect(line.before.last == "n")
    var lines = TextField(text: "one two three four", isMultiline: true)
    lines.click(at: Point(x: 2, y: 0), in: Size(columns: 6, rows: 2))
    #expect(lines.before == "one two th")
    lines.click(at: Point(x: 99, y: 99), in: Size(columns: 6, rows: 2))
    #expect(lines.after.isEmpty)
  }

  @Test(arguments: 0..<100)
  func theCursorCanAlwaysBeSeen(seed: Int) {
    var random = SplitMix64(seed: seed)
    for isMultiline in [false, true] {
      var field = TextField(text: random.text(upTo: 30), isMultiline: isMultiline)
      field.moveCursor(to: Int.random(in: 0...40, using: &random))
      for columns in 1...9 {
        #expect(
          frame(field, columns, rows: 2).cursor != nil, "\(columns) \(field.before)|\(field.after)")
      }
    }
  }
}
