import Screen
import Testing

@testable import Curses

extension OneTerminalAtATime {
  @Suite(.serialized) @MainActor struct InputTests {
    private func keys(_ bytes: String, on name: String = "xterm-256color", count: Int? = nil)
      async throws -> [String]
    {
      let pseudo = try PseudoTerminal(name)
      defer { pseudo.close() }
      return await pseudo.inputs(typing: bytes, count: count ?? 1).map { input in
        if case .key(let key) = input { key.notation } else { "\(String(describing: input))" }
      }
    }

    @Test(arguments: [
      ("x", "x"), ("é", "é"), ("漢", "漢"), ("\r", "<cr>"), ("\n", "<c-j>"), ("\t", "<tab>"),
      ("\u{7F}", "<bs>"),
      ("\u{8}", "<bs>"), ("\u{1}", "<c-a>"), ("\u{1A}", "<c-z>"), ("\u{3}", "<c-c>"),
      ("\u{0}", "<c-space>"),
      ("\u{1F}", "<c-_>"), ("\u{1B}OA", "<up>"), ("\u{1B}OD", "<left>"), ("\u{1B}[Z", "<s-tab>"),
      ("\u{1B}[5~", "<pageup>"), ("\u{1B}[3~", "<del>"), ("\u{1B}OP", "<f1>"),
      ("\u{1B}[15;2~", "<s-f5>"),
      ("\u{1B}[1;5D", "<c-left>"), ("\u{1B}[1;2A", "<s-up>"), ("\u{1B}[1;3C", "<a-right>"),
      ("\u{1B}b", "<a-b>"),
      ("\u{1B}\r", "<a-cr>"), ("\u{1B}\u{7F}", "<a-bs>"), ("\u{1B}", "<esc>"),
    ])
    func keysOfXtermAreKnown(bytes: String, notation: String) async throws {
      #expect(try await keys(bytes) == [notation])
    }

    @Test(arguments: ["tmux-256color", "screen-256color", "vt100"])
    func arrowsAndAltAreKnownEverywhere(name: String) async throws {
      let typed = try await keys("\u{1B}OA\u{1B}f\u{1B}OCq", on: name, count: 4)
      #expect(typed == ["<up>", "<a-f>", "<right>", "q"])
    }

    @Test func escapeBeforeAnArrowIsAltWithIt() async throws {
      #expect(try await keys("\u{1B}\u{1B}OAx", count: 2) == ["<a-up>", "x"])
    }

    @Test func lettersOfManyScalarsArriveInOrder() async throws {
      #expect(try await keys("👩‍👧", count: 3) == ["👩", "\u{200D}", "👧"])
    }

    @Test func aPasteIsOneInput() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let inputs = await pseudo.inputs(
        typing: "a\u{1B}[200~one\rtwo\r\nth\u{1B}[Aree é\u{1B}[201~b", count: 3)
      #expect(
        inputs == [
          .key(.character("a")), .paste("one\ntwo\nth\u{1B}[Aree é"), .key(.character("b")),
        ])
    }

    @Test func whatFollowsAPasteIsReadInOrder() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let inputs = await pseudo.inputs(
        typing: "\u{1B}[200~1\u{1B}[201~\u{1B}OAé\u{1B}[200~2\u{1B}[201~\u{1B}[<0;1;1Mz", count: 5)
      #expect(
        inputs == [
          .paste("1"), .key(Key(.up)), .key(.character("é")), .paste("2"), .key(.character("z")),
        ])
    }

    @Test func aPasteMayComeInPieces() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let line = String(repeating: "0123456789", count: 100)
      await pseudo.type("\u{1B}[200~")
      for _ in 0..<100 { await pseudo.type(line) }
      await pseudo.type("\u{1B}[20")
      await pseudo.type("1~")
      #expect(await pseudo.next() == .paste(String(repeating: line, count: 100)))
    }

    @Test func theMouseIsRead() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let inputs = await pseudo.inputs(
        typing: "\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<65;5;1M\u{1B}[<16;1;1M", count: 4)
      #expect(
        inputs == [
          .mouse(MouseEvent(.press, at: Point(x: 2, y: 1))),
          .mouse(MouseEvent(.release, at: Point(x: 2, y: 1))),
          .mouse(MouseEvent(.wheelDown, button: .none, at: Point(x: 4, y: 0))),
          .mouse(MouseEvent(.press, at: .zero, modifiers: .control)),
        ])
    }

    @Test(arguments: [true, false])
    func aDragIsReadFromItsPressToItsRelease(isXterm: Bool) async throws {
      let pseudo = try PseudoTerminal(isXterm ? "xterm-256color" : "tmux-256color")
      defer { pseudo.close() }
      func bytes(_ code: Int, _ x: Int, isRelease: Bool = false) -> String {
        if isXterm { return "\u{1B}[<\(code);\(x);2\(isRelease ? "m" : "M")" }
        let parts = [isRelease ? 35 : 32 + code, 32 + x, 34].compactMap(UnicodeScalar.init)
        return "\u{1B}[M" + parts.map { String(Character($0)) }.joined()
      }
      let way = (4...30).map { bytes(32, $0) }.joined()
      await pseudo.type(bytes(0, 3) + way + bytes(0, 31, isRelease: true) + "x")
      var events: [MouseEvent] = []
      while case .mouse(let event)? = await pseudo.next() { events.append(event) }
      #expect(events.first == MouseEvent(.press, at: Point(x: 2, y: 1)))
      #expect(events.last == MouseEvent(.release, at: Point(x: 30, y: 1)))
      let drags = events.dropFirst().dropLast()
      #expect(drags.count == 27 && drags.allSatisfy { $0.kind == .drag && $0.button == .left })
      #expect(drags.map(\.point.x) == Array(3...29))
    }

    @Test func motionWithoutAButtonIsNothing() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let inputs = await pseudo.inputs(
        typing: "\u{1B}[<35;3;2M\u{1B}[<2;3;2M\u{1B}[<34;4;2M\u{1B}[<2;4;2m", count: 3)
      #expect(
        inputs == [
          .mouse(MouseEvent(.press, button: .right, at: Point(x: 2, y: 1))),
          .mouse(MouseEvent(.drag, button: .right, at: Point(x: 3, y: 1))),
          .mouse(MouseEvent(.release, button: .right, at: Point(x: 3, y: 1))),
        ])
    }

    @Test func aNewSizeIsTold() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      _ = pseudo.paint("before")
      let size = Size(columns: 30, rows: 6)
      pseudo.resize(size)
      #expect(await pseudo.next() == .resize(size))
      #expect(pseudo.terminal.size == size)
      #expect(
        pseudo.paint("123456789 123456789 123456789").contains("123456789 123456789 123456789"))
    }

    @Test func aTerminalThatIsGoneHangsUpOnce() async throws {
      let pseudo = try PseudoTerminal()
      pseudo.unplug()
      #expect(await pseudo.next() == .hangup)
      #expect(await pseudo.next() == nil)
      pseudo.terminal.close()
    }
  }
}
