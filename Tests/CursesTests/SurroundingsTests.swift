import Screen
import Testing

@testable import Curses

@Suite struct SurroundingsTests {
  @Test(arguments: [
    ("xterm-256color", "UTF-8", Repertoire.unicode), ("xterm-256color", "ANSI_X3.4-1968", .unicode),
    ("tmux", "", .unicode),
    ("xterm", "ISO-8859-1", .ascii), ("vt100", "UTF-8", .ascii), ("vt220", "UTF-8", .ascii),
    ("linux", "UTF-8", .unicode),
    ("linux", "ANSI_X3.4-1968", .ascii), ("ansi", "", .ascii),
  ])
  func lettersFollowFromTheTerminalAndTheLocale(
    name: String, codeset: String, repertoire: Repertoire
  ) {
    #expect(Repertoire(terminal: name, codeset: codeset) == repertoire)
  }

  @Test func aPasteKeepsNoMoreThanItsCapacity() {
    var collector = PasteCollector()
    let chunk = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<5 { #expect(collector.take(chunk[...]) == nil) }
    #expect(
      collector.take(ArraySlice("\u{1B}[201~rest".utf8)).map(Array.init) == Array("rest".utf8))
    #expect(collector.text.utf8.count == PasteCollector.capacity)
  }

  @Test func whatLooksLikeTheEndOfAPasteIsKept() {
    var collector = PasteCollector()
    #expect(collector.take(ArraySlice("a\u{1B}[20\u{1B}\u{1B}[201~".utf8))?.isEmpty == true)
    #expect(collector.text == "a\u{1B}[20\u{1B}")
  }
}
