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
}
