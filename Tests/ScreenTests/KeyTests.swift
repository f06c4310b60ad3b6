import Screen
import Testing

@Suite struct KeyTests {
  private static let codes: [Key.Code] = [
    .character("x"), .character("X"), .character("<"), .character(">"), .character(" "),
    .character("-"), .character("é"), .character("漢"), .enter, .tab, .escape, .backspace, .delete,
    .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(1),
    .function(12),
  ]

  @Test(arguments: codes, 0..<8)
  func notationLeadsBackToTheKey(code: Key.Code, bits: Int) {
    let key = Key(code, Key.Modifiers(rawValue: UInt8(bits)))
    #expect(Key(notation: key.notation) == key)
    #expect(Key.sequence(key.notation + "a" + key.notation) == [key, .character("a"), key])
  }

  @Test(arguments: [
    ("<cr>", "Enter"), ("<s-tab>", "Shift-Tab"), ("<c-r>", "Ctrl-R"), ("<a-b>", "Alt-B"),
    ("<esc>", "Esc"),
    ("<lt>", "<"), ("x", "x"), ("X", "X"), ("<space>", "Space"), ("<f10>", "F10"),
    ("<c-left>", "Ctrl-←"),
  ])
  func labelsAreWhatPeopleSay(notation: String, label: String) throws {
    let key = try #require(Key(notation: notation))
    #expect(key.label == label)
    #expect(key.notation == notation)
  }

  @Test func namesMayBeInAnyCase() {
    #expect(Key(notation: "<C-R>") == Key.control("r"))
    #expect(Key(notation: "<Enter>") == .enter)
    #expect(Key(notation: "<s-a-up>") == Key(.up, [.alt, .shift]))
  }

  @Test(arguments: ["<nope>", "<", "a<b", "<>", "<c->", "<f0>", "<f99>"])
  func anUnknownNameIsNoSequence(text: String) {
    #expect(Key.sequence(text) == nil)
  }

  @Test func onlyPlainCharactersType() {
    #expect(Key.character("x").typed == "x")
    #expect(Key.control("x").typed == nil)
    #expect(Key.enter.typed == nil)
  }
}
