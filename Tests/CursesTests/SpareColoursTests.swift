import Testing

@testable import Curses

/// What ncurses writes, before and after the colours in force were left out.
struct SpareColoursTests {
  private func left(out text: String) -> String {
    String(decoding: SpareColours.left(out: Array(text.utf8)), as: UTF8.self)
  }

  @Test func aColourInForceIsNotNamedAgain() {
    #expect(
      left(out: "\u{1B}[38;5;235m\u{1B}[48;5;255ma\u{1B}[38;5;235m\u{1B}[48;5;153mb")
        == "\u{1B}[38;5;235m\u{1B}[48;5;255ma\u{1B}[48;5;153mb")
    #expect(left(out: "\u{1B}[31m\u{1B}[42ma\u{1B}[31m\u{1B}[42mb") == "\u{1B}[31m\u{1B}[42mab")
    let direct = "\u{1B}[38:2::1:2:3m"
    #expect(left(out: "\(direct)a\(direct)b") == "\(direct)ab")
  }

  @Test func movementsOfTheCursorChangeNoColour() {
    #expect(
      left(out: "\u{1B}[94ma\u{1B}[3;4H\u{1B}[94mb\u{1B}[K") == "\u{1B}[94ma\u{1B}[3;4Hb\u{1B}[K")
  }

  @Test(arguments: [
    "\u{1B}[m", "\u{1B}[0;1m", "\u{1B}[39;49m", "\u{1B}[7m", "\u{1B}[31;1m", "\u{1B}[22m",
  ])
  func whateverElseIsSetMakesColoursUnknown(setting: String) {
    let text = "\u{1B}[32m\u{1B}[47ma\(setting)\u{1B}[32m\u{1B}[47mb"
    #expect(left(out: text) == text)
  }

  @Test(arguments: ["", "plain", "\u{1B}", "\u{1B}[", "\u{1B}[38;5", "\u{1B}(B\u{1B}[2J—é\u{1B}"])
  func whatIsNoColourStaysAsItIs(text: String) {
    #expect(left(out: text) == text)
  }
}
