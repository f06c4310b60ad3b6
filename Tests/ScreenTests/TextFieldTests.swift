import Testing

@testable import Screen

@Suite struct TextFieldTests {
  /// A field from `before|after`.
  private func field(_ picture: String, isMultiline: Bool = false, limit: Int? = nil) -> TextField {
    let parts = picture.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var field = TextField(text: parts.joined(), isMultiline: isMultiline, limit: limit)
    field.moveCursor(to: parts[0].count)
    return field
  }

  private func press(_ keys: String, _ field: TextField) throws -> String {
    var field = field
    for key in try #require(Key.sequence(keys)) { _ = field.handle(key) }
    return field.before + "|" + field.after
  }

  @Test(arguments: [
    ("|", "abc", "abc|"), ("a|c", "b", "ab|c"), ("ab|", "<left>x", "ax|b"),
    ("ab|", "<c-b><right>", "ab|"),
    ("one two|", "<c-a>x", "x|one two"), ("|one two", "<c-e>x", "one twox|"),
    ("|ab", "<end><home>x", "x|ab"),
    ("one two|", "<a-b>", "one |two"), ("one two|", "<c-left><c-left>", "|one two"),
    ("|one two", "<a-f>", "one| two"),
    ("|one two", "<c-right><c-right>", "one two|"), ("ab|", "<bs>", "a|"), ("ab|", "<c-h>", "a|"),
    ("|ab", "<bs>", "|ab"),
    ("|ab", "<del>", "|b"), ("|ab", "<c-d>", "|b"), ("a/b c/d|", "<c-w>", "a/b |"),
    ("a/b c/d|", "<a-bs>", "a/b c/|"),
    ("|one two", "<a-d>", "| two"), ("one| two", "<c-k>", "one|"), ("one| two", "<c-u>", "| two"),
    ("one two|", "<c-w><c-w><c-y>", "one two|"), ("one| two", "<c-k><c-a><c-y>", " two|one"),
    ("one two|", "<c-w>x<c-w><c-y>", "one x|"), ("ab|", "<c-t>", "ba|"), ("a|b", "<c-t>", "ba|"),
    ("a|", "<c-t>", "a|"),
    ("|", "abc<c-_>", "|"), ("|", "abc<c-w><c-_>", "abc|"), ("a|b", "x<right>y<c-_>", "axb|"),
    ("|", "<c-_>", "|"),
    ("👩‍👩‍👧x|", "<left><bs>", "|x"), ("हिन्दी|", "<bs>", "हि|"), ("e|", "\u{301}", "e\u{301}|"),
  ])
  func keysDoWhatTheyDoInAShell(start: String, keys: String, end: String) throws {
    #expect(try press(keys, field(start)) == end)
  }

  @Test(arguments: [
    ("one|", "<c-j>two", "one\ntwo|"), ("one|", "<a-cr>two", "one\ntwo|"),
    ("a\nb|c", "<home>x", "a\nx|bc"),
    ("a\n|bc", "<c-e>x", "a\nbcx|"), ("|a\nb", "<c-k><c-k>", "|b"),
    ("ab\ncd|", "<up>x", "abx|\ncd"),
    ("abc|\nd", "<down>x", "abc\ndx|"), ("a\nb|", "<c-home>x", "x|a\nb"),
    ("|a\nb", "<c-end>x", "a\nbx|"),
  ])
  func linesAreMovedThrough(start: String, keys: String, end: String) throws {
    #expect(try press(keys, field(start, isMultiline: true)) == end)
  }

  @Test func upAndDownGoByTheLinesThatAreSeen() {
    var seen = field("one two three|", isMultiline: true)
    #expect(seen.handle(Key(.up), columns: 6) == .moved)
    #expect(seen.before == "one two")
    #expect(seen.handle(Key(.up), columns: 6) == .moved)
    #expect(seen.before == "one")
    #expect(seen.handle(Key(.up), columns: 6) == .ignored)
  }

  @Test(arguments: [
    "<cr>", "<tab>", "<s-tab>", "<esc>", "<f1>", "<up>", "<down>", "<c-j>", "<a-x>", "<c-x>",
  ])
  func theFormDecidesAboutTheOtherKeys(keys: String) throws {
    var line = field("text|")
    for key in try #require(Key.sequence(keys)) { #expect(line.handle(key) == .ignored) }
    #expect(line.text == "text")
  }

  @Test func pastedTextIsMadeSafe() {
    var line = field("a|b")
    #expect(line.paste("1\r\n2\u{1B}[31m3") == .edited)
    #expect(line.text == "a1 23b")
    var lines = field("|", isMultiline: true)
    #expect(lines.paste("1\r\n2\u{202E}") == .edited)
    #expect(lines.text == "1\n2")
    #expect(lines.paste("\u{1B}[31m") == .ignored)
  }

  @Test func whatDoesNotFitIsRefusedWhole() {
    var line = field("abc|", limit: 5)
    #expect(line.paste("xyz") == .refused(limit: 5))
    #expect(line.text == "abc")
    #expect(line.paste("xy") == .edited)
    #expect(line.handle(.character("!")) == .refused(limit: 5))
    #expect(line.handle(.backspace) == .edited)
    #expect(line.replace(with: "far too long") == .refused(limit: 5))
  }

  @Test func aTextThatWasTooLongMayShrink() {
    var line = field("abcdefgh|", limit: 5)
    #expect(line.handle(.backspace) == .edited)
    #expect(line.handle(.character("x")) == .refused(limit: 5))
  }

  @Test func earlierLinesComeBack() {
    var line = TextField(history: ["first", "second"])
    _ = line.paste("draft")
    #expect(line.handle(Key(.up)) == .edited && line.text == "second")
    #expect(line.handle(Key(.up)) == .edited && line.text == "first")
    #expect(line.handle(Key(.up)) == .ignored && line.text == "first")
    #expect(line.handle(Key(.down)) == .edited && line.text == "second")
    #expect(line.handle(Key(.down)) == .edited && line.text == "draft")
    #expect(line.handle(Key(.down)) == .ignored)
    line.clear()
    line.remember("third")
    #expect(line.handle(.control("p")) == .edited && line.text == "third")
  }

  @Test(arguments: 0..<200)
  func randomKeysKeepTheFieldSound(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let keys = try #require(
      Key.sequence(
        "ab <left><right><bs><del><c-a><c-e><a-b><a-f><c-w><a-d><c-k><c-u><c-y><c-t><c-_><up><down><c-j>"
      ))
    var field = TextField(isMultiline: seed % 2 == 0, limit: 30)
    for _ in 0..<60 {
      let before = field
      let outcome =
        Bool.random(using: &random)
        ? field.handle(keys.randomElement(using: &random) ?? .enter, columns: 7)
        : field.paste(random.text(upTo: 3))
      #expect(field.text.count <= 30)
      #expect(field.text == field.before + field.after)
      #expect(field.before.count + field.after.count == field.text.count)
      if outcome != .edited { #expect(field.text == before.text) }
    }
  }

  @Test func anOfferedTextGivesWayToWhatIsTyped() {
    var field = TextField()
    field.offer("p07 1 1")
    #expect(field.isOffered)
    #expect(field.handle(.character("p")) == .edited)
    #expect(field.text == "p")
    #expect(!field.isOffered)
  }

  @Test func anOfferedTextIsTakenUpByAnyOtherKey() {
    var field = TextField()
    field.offer("p07 1 1")
    #expect(field.handle(.backspace) == .edited)
    #expect(field.handle(.character("2")) == .edited)
    #expect(field.text == "p07 1 2")
  }

  @Test func anOfferedTextGivesWayToAPasteAndComesBackByUndo() {
    var field = TextField()
    field.offer("old")
    #expect(field.paste("new") == .edited)
    #expect(field.text == "new")
    #expect(field.handle(.control("_")) == .edited)
    #expect(field.handle(.control("_")) == .edited)
    #expect(field.text == "old")
  }
}
