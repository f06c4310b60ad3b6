import Foundation
import Glibc
import Testing

/// The screens in a real terminal: how they begin, follow the window, and give the terminal back.
@Suite struct TerminalTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private var opening: [String] { [Program.path, "open", session] }

  @Test func theProgramStartsDrawsAndQuits() async throws {
    let script = #""$0" open "$1"; echo "over, status $?"; read line"#
    let terminal = try await TerminalSession(
      ["sh", "-c", script, Program.path, session], in: folder)
    try await terminal.wait(for: "Dot-vote")
    #expect(try terminal.hasSecondScreen)
    try await terminal.quit()
    try await terminal.wait(for: "over, status 0")
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aTerminalThatCannotDoItGetsASentence() async throws {
    let script = """
      for name in dumb nonsense ''; do TERM=$name "$0" open "$1"; echo "status $?"; done
      unset TERM; "$0" open "$1"; echo "last status $?"; read line
      """
    let terminal = try await TerminalSession(
      ["sh", "-c", script, Program.path, session], in: folder)
    try await terminal.wait(for: "last status 1")
    let screen = try terminal.screen
    #expect(screen.contains("The terminal “dumb” cannot place text on the screen"))
    #expect(screen.contains("This machine does not know the terminal “nonsense”"))
    #expect(screen.components(separatedBy: "The TERM variable is not set").count == 3)
    #expect(screen.components(separatedBy: "status 1").count == 5)
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aSmallWindowSaysWhatItNeedsAndRecovers() async throws {
    let terminal = try await TerminalSession(opening, in: folder)
    try await terminal.wait(for: "Dot-vote")
    try terminal.resize(columns: 60, rows: 15)
    try await terminal.wait(for: "this one is 60×15")
    try terminal.resize(columns: 12, rows: 3)
    try await terminal.waitForEnd(of: "60×15")
    try terminal.resize(columns: 1, rows: 1)
    try await terminal.wait(until: "the window is a single cell") {
      try terminal.screen.count(where: { $0 != "\n" }) <= 1
    }
    try terminal.resize(columns: 400, rows: 120)
    try await terminal.wait(for: "Dot-vote")
    try terminal.resize(columns: 80, rows: 24)
    try await terminal.wait(for: "Dot-vote")
  }

  @Test func aStormOfResizesLeavesEveryRowStraight() async throws {
    let terminal = try await TerminalSession(opening, in: folder)
    try await terminal.turnToCharts()
    for step in 0..<100 {
      try terminal.resize(columns: 60 + step * 37 % 190, rows: 12 + step * 23 % 60)
    }
    try terminal.resize(columns: 132, rows: 43)
    try await terminal.wait(for: "Close the loop")
    let fresh = try await TerminalSession(opening, in: folder, columns: 132, rows: 43)
    try await fresh.turnToCharts()
    try await terminal.wait(until: "the screen is as one that was never resized") {
      try terminal.screen.withoutClocks == fresh.screen.withoutClocks
    }
  }

  @Test func aNoteIsDraggedIntoAnotherSection() async throws {
    let terminal = try await TerminalSession(opening, in: folder)
    try terminal.run(opening, ["TERM": "xterm-256color"])
    try await terminal.turnToCharts()
    #expect(try terminal.hasMouse)
    try terminal.drag("#2 P07", to: "#18 P12")
    try await terminal.wait(for: "#2 is in “Results”.")
    try terminal.press("M-a")
    try await terminal.wait(until: "the mouse is the terminal's") { try !terminal.hasMouse }
    try terminal.run(opening + ["--no-mouse"], ["TERM": "xterm-256color"])
    try await terminal.turnToCharts()
    #expect(try !terminal.hasMouse)
    try await terminal.quit()
    let log = try Program.run(["log", session], in: folder)
    #expect(log.output.contains("#2"))
  }

  @Test func anEndFromOutsideHandsTheTerminalBack() async throws {
    let signals = [SIGTERM, SIGHUP, SIGINT, SIGABRT, SIGSEGV, SIGILL]
    let script = """
      ulimit -c 0; stty -a > before
      for round in 1 2 3 4 5 6; do
        echo "round $round"; "$0" open "$1"; stty -a > after.$round; echo "over $round"; read line
      done
      """
    let terminal = try await TerminalSession(
      ["sh", "-c", script, Program.path, session], in: folder)
    for (index, signal) in signals.enumerated() {
      try await terminal.wait(for: "Dot-vote")
      kill(try terminal.jobID, signal)
      try await terminal.wait(for: "over \(index + 1)")
      #expect(try !terminal.hasSecondScreen, "signal \(signal)")
      #expect(try terminal.showsCursor, "signal \(signal)")
      #expect(try !terminal.hasMouse, "signal \(signal)")
      let after = try folder.bytes(folder.path("after.\(index + 1)"))
      #expect(try folder.bytes(folder.path("before")) == after, "signal \(signal)")
      try terminal.press("Enter")
    }
  }

  @Test func suspendingHandsTheTerminalBackAndComingBackDrawsAnew() async throws {
    let terminal = try await TerminalSession(
      ["bash", "--norc", "--noprofile", "-i"], in: folder, environment: ["PS1": "ready> "])
    try terminal.type("'\(Program.path)' open '\(session)'")
    try terminal.press("Enter")
    try await terminal.wait(for: "Dot-vote")
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    #expect(try !terminal.hasSecondScreen)
    #expect(try terminal.showsCursor)
    #expect(try !terminal.hasMouse)
    try terminal.type("stty -a | grep -c ' icanon'; fg")
    try terminal.press("Enter")
    try await terminal.wait(for: "Dot-vote")
    #expect(try terminal.hasSecondScreen)
    try await terminal.wait(until: "the mouse is back") { try terminal.hasMouse }
    try await terminal.quit()
    try await terminal.wait(until: "the shell is back") { try !terminal.hasSecondScreen }
  }

  private static let kinds: [[String: String]] = [
    ["TERM": "tmux-256color"], ["TERM": "xterm-direct"], ["TERM": "xterm-256color"],
    ["TERM": "xterm-16color"], ["TERM": "xterm"], ["TERM": "screen"], ["TERM": "linux"],
    ["TERM": "xterm-mono"], ["NO_COLOR": "1"], ["LC_ALL": "C"], ["LC_ALL": "POSIX"],
    ["LC_ALL": "ar_EG.UTF-8"], ["LC_ALL": "ja_JP.UTF-8"],
  ]
  /// Those that have no more than ASCII.
  private static let oldKinds = [["TERM": "vt100"], ["LC_ALL": "ja_JP.EUC-JP"]]

  @Test func everyKindOfTerminalGetsTheSameText() async throws {
    let terminal = try await TerminalSession(opening, in: folder)
    try await terminal.turnToCharts()
    let expected = try terminal.screen.withoutClocks
    let locales = try Locales(in: folder)
    for kind in Self.kinds {
      try await begin(kind.merging(locales.environment) { $1 }, in: terminal)
      try await terminal.wait(until: "\(kind) shows what others show") {
        try terminal.screen.withoutClocks == expected
      }
    }
    for kind in Self.oldKinds {
      try await begin(kind.merging(locales.environment) { $1 }, in: terminal)
      #expect(try terminal.screen.contains("+-"), "\(kind)")
      #expect(try !terminal.screen.contains("╭"), "\(kind)")
    }
  }

  /// Opens the session anew in a terminal of another kind.
  private func begin(_ kind: [String: String], in terminal: TerminalSession) async throws {
    try terminal.run(["sh", "-c", "echo between; exec cat"])
    try await terminal.wait(for: "between")
    try terminal.run(opening, kind)
    try await terminal.turnToCharts()
  }
}

extension TerminalSession {
  /// Waits for the program, and goes to the page of the charts.
  func turnToCharts() async throws {
    try await wait(for: "Dot-vote")
    try press("C")
    try await wait(for: "Close the loop")
  }

  /// Leaves the program by its keys.
  func quit() async throws {
    try press("C-c")
    try await wait(for: "Quit?")
    try press("Enter")
  }
}

extension String {
  /// A screen without its first two lines, where the clocks of the part and of the vote run.
  var withoutClocks: String {
    split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
  }
}
