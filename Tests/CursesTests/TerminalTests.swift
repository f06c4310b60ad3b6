import Screen
import Testing

@testable import Curses

extension OneTerminalAtATime {
  @Suite(.serialized) @MainActor struct TerminalTests {
    nonisolated private static let names = [
      "xterm-256color", "tmux-256color", "screen-256color", "vt100",
    ]

    @Test(arguments: names)
    func textIsPaintedAndTheTerminalIsGivenBack(name: String) throws {
      let pseudo = try PseudoTerminal(name)
      #expect(!pseudo.isCooked)
      #expect(pseudo.paint("Ship it").contains("Ship it"))
      pseudo.terminal.close()
      #expect(pseudo.isCooked)
      pseudo.terminal.close()
      pseudo.close()
    }

    @Test func onlyWhatChangedIsSent() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      #expect(pseudo.paint("first line").contains("first line"))
      #expect(pseudo.paint("first line").isEmpty)
      let change = pseudo.paint("first lime")
      #expect(change.contains("m") && !change.contains("first"))
    }

    @Test(.timeLimit(.minutes(1)))
    func aTerminalThatReadsNothingHoldsNobodyUpAndGetsTheNewestFrame() async throws {
      let size = Size(columns: 300, rows: 100)
      let pseudo = try PseudoTerminal(size: size)
      defer { pseudo.close() }
      for number in 100..<200 {
        pseudo.terminal.show(
          Frame(size: size) { canvas in
            for y in 0..<size.rows {
              canvas.write(String(repeating: "\(number)", count: 100), at: Point(x: 0, y: y))
            }
          })
      }
      var shown = ""
      while !shown.contains("199") {
        shown += pseudo.painted()
        await Task.yield()
      }
      #expect(shown.contains("100"))
      #expect((100..<200).count { shown.contains("\($0)\($0)") } < 10)
    }

    @Test func wideAndMarkedLettersArePaintedWhole() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let shown = pseudo.paint("漢字 e\u{301} 👩‍👩‍👧 हि|")
      #expect(shown.contains("漢字 e\u{301} 👩 हि|"))
      #expect(!shown.unicodeScalars.contains("\u{200D}"))
    }

    @Test func aWideLetterThatComesOrGoesIsSentWhole() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      #expect(pseudo.paint("ab漢cd").contains("ab漢cd"))
      #expect(pseudo.paint("a漢bcd").contains("漢b"))
      let back = pseudo.paint("abxxcd")
      #expect(back.contains("bxx") && !back.contains("c"))
    }

    @Test func aGlyphThatTheSystemDoesNotKnowKeepsItsRoom() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let shown = pseudo.paint("a🫨b\u{202E}c\u{1B}[2J")
      #expect(shown.contains("a〓bc\u{FFFD}[2J") || shown.contains("a🫨bc\u{FFFD}[2J"))
    }

    @Test func anOldTerminalGetsASCII() throws {
      let pseudo = try PseudoTerminal("vt100")
      defer { pseudo.close() }
      #expect(pseudo.terminal.repertoire == .ascii)
      #expect(pseudo.terminal.palette == .monochrome)
      _ = pseudo.painted()
      pseudo.terminal.show(
        Frame(size: Size(columns: 12, rows: 2)) { canvas in
          canvas.box(canvas.bounds, role: .plain)
        })
      let shown = pseudo.painted()
      #expect(shown.contains("+----------+"))
      #expect(shown.allSatisfy { $0.isASCII })
      #expect(pseudo.paint("a漢é").contains("a? e"))
    }

    @Test func rolesHaveTheColorsOfTheTheme() throws {
      let red = Style(foreground: RGB(hex: "#ff0000"), background: RGB(hex: "#00005f"))
      let theme = Theme(name: "test", kind: .dark, styles: [.refusal: red])
      let pseudo = try PseudoTerminal(theme: theme)
      defer { pseudo.close() }
      #expect(pseudo.terminal.palette == .indexed256)
      let shown = pseudo.paint("no", role: .refusal)
      #expect(shown.contains("38;5;196") && shown.contains("48;5;17"))
    }

    @Test func everyColorIsExactWhereTheTerminalHasThemAll() throws {
      let style = Style(foreground: RGB(hex: "#123456"))
      let theme = Theme(name: "test", kind: .dark, styles: [.title: style])
      let pseudo = try PseudoTerminal("xterm-direct", theme: theme)
      defer { pseudo.close() }
      #expect(pseudo.terminal.palette == .direct)
      let shown = pseudo.paint("x", role: .title)
      #expect(shown.contains("38:2::18:52:86") || shown.contains("38;2;18;52;86"))
    }

    @Test func withoutColorsAttributesTellRolesApart() throws {
      let style = Style(foreground: RGB(hex: "#ff0000"), background: RGB(hex: "#00005f"))
      let theme = Theme(name: "test", kind: .dark, styles: [.selected: style])
      let pseudo = try PseudoTerminal(theme: theme, palette: .monochrome)
      defer { pseudo.close() }
      let shown = pseudo.paint("chosen", role: .selected)
      #expect(shown.contains("0;7m") && !shown.contains("38;5"))
    }

    @Test func anotherThemeIsSeenAtOnce() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      _ = pseudo.paint("title", role: .title)
      let green = Style(foreground: RGB(hex: "#00ff00"))
      pseudo.terminal.setTheme(Theme(name: "green", kind: .dark, styles: [.title: green]))
      #expect(pseudo.painted().contains("38;5;46"))
    }

    @Test func aScreenThatWasSpoiledIsSentAnew() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      _ = pseudo.paint("all of it")
      pseudo.terminal.repaint()
      #expect(pseudo.painted().contains("all of it"))
    }

    @Test func theCursorIsShownWhereTheFrameHasIt() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      pseudo.terminal.show(
        Frame(size: pseudo.terminal.size) { $0.placeCursor(at: Point(x: 4, y: 2)) })
      let shown = pseudo.painted()
      #expect(shown.contains("\u{1B}[3;5H") && shown.contains("\u{1B}[?25h"))
      #expect(pseudo.paint("").contains("\u{1B}[?25l"))
    }

    @Test func theBottomRightCellCanBeDrawn() throws {
      let size = Size(columns: 6, rows: 2)
      let pseudo = try PseudoTerminal(size: size)
      defer { pseudo.close() }
      pseudo.terminal.show(
        Frame(size: size) { $0.write(lines: ["abcdef", "ghij漢"], at: .zero) })
      #expect(pseudo.painted().contains("ghij漢"))
    }

    @Test(arguments: ["xterm-256color", "tmux-256color"])
    func theMouseIsTakenAndGivenBack(name: String) throws {
      let pseudo = try PseudoTerminal(name)
      let start = pseudo.painted()
      #expect(start.contains("1000h") && start.contains("\u{1B}[?1002h"))
      #expect(start.contains("1006") == (name == "xterm-256color"))
      pseudo.terminal.setMouse(false)
      let without = pseudo.painted()
      #expect(without.contains("\u{1B}[?1002l") && without.contains("1000l"))
      pseudo.terminal.setMouse(true)
      #expect(pseudo.painted().contains("\u{1B}[?1002h"))
      pseudo.terminal.close()
      let end = pseudo.painted()
      #expect(end.contains("\u{1B}[?1002l") && end.contains("1000l"))
      #expect(end.contains("\u{1B}[?2004l"))
      pseudo.close()
    }

    @Test func aMouseThatIsNotWantedIsLeftAlone() throws {
      let pseudo = try PseudoTerminal(usesMouse: false)
      defer { pseudo.close() }
      let start = pseudo.painted()
      #expect(!start.contains("1000h") && !start.contains("1002h"))
    }

    @Test func anUnknownTerminalIsRefusedInASentence() {
      #expect(throws: TerminalFault.unknown("nothing-like-it")) {
        try PseudoTerminal("nothing-like-it")
      }
      #expect(throws: TerminalFault.cannotMoveCursor("dumb")) { try PseudoTerminal("dumb") }
      #expect(TerminalFault.unknown("x").description.hasSuffix("try TERM=xterm-256color."))
    }
  }
}
