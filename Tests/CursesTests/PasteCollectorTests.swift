import Testing

@testable import Curses

@Suite struct PasteCollectorTests {
  @Test func aPasteKeepsNoMoreThanItsCapacity() {
    var collector = PasteCollector(capacity: 25)
    let chunk = [UInt8](repeating: 0x61, count: 10)
    for _ in 0..<5 { #expect(collector.take(chunk[...]) == nil) }
    #expect(
      collector.take(ArraySlice("\u{1B}[201~rest".utf8)).map(Array.init) == Array("rest".utf8))
    #expect(collector.text.utf8.count == 25)
  }

  @Test func whatLooksLikeTheEndOfAPasteIsKept() {
    var collector = PasteCollector()
    #expect(collector.take(ArraySlice("a\u{1B}[20\u{1B}\u{1B}[201~".utf8))?.isEmpty == true)
    #expect(collector.text == "a\u{1B}[20\u{1B}")
  }
}
