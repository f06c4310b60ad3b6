import Foundation
import Support
import Testing

@testable import Facilitation

@Suite struct WordingTests {
  @Test func everyKindOfCommandHasAnExample() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Facilitation/Commands/Command.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let declaration = text.prefix(upTo: try #require(text.range(of: "\n}\n")).lowerBound)
    let cases = declaration.matches(of: /\n  case ([a-zA-Z]+)/).map { String($0.output.1) }
    #expect(cases.count > 60)
    #expect(Command.examples.map(\.kind).sorted() == cases.sorted())
  }

  @Test(arguments: Command.examples) func everyCommandHasATitleForPeople(command: Command) {
    #expect(command.title != command.kind || ["undo", "redo"].contains(command.kind))
    #expect(command.title.first?.isLowercase == true)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyEventHasATitleAndALine(seed: UInt64) {
    var session = Session(plan: .workshop)
    for entry in Play.of(seed).entries {
      for event in entry.events {
        let line = event.line(in: session)
        #expect(!line.isEmpty && !line.contains("\n"))
        switch event {
        case .undone, .redone: break
        default: #expect(event.title != event.kind)
        }
      }
      session.evolve(entry)
    }
  }

  @Test func theLogSaysWhatHappened() {
    let scene = Scene().given(.note("Radio\nin Swahili"), .moveNote(note: 1, section: 4, index: 0))
      .given(.removeNote(note: 1), .movePerson(slot: 1, group: nil), .undo)
    #expect(
      lines(of: scene).suffix(5) == [
        "add note #1 to “Making data”, “Steps”: Radio / in Swahili",
        "move note #1 to “Barriers and opportunities”, “Barriers”, place 1",
        "remove note #1: Radio / in Swahili", "P01 to no group",
        "undo command c5; \(lines(of: scene).last?.split(separator: "; ").last ?? "")",
      ])
  }

  @Test func theLogKeepsTheSecretOfTheBallot() {
    let scene = Scene().given(.note("Radio"), .openRound(round: 1))
      .given(.castBallot(round: 1, slot: 2, dots: [Dots(target: 1, count: 2)]))
    #expect(lines(of: scene).last == "somebody hands in a ballot in “Priorities”")
  }

  @Test func numbersAndListsReadWell() {
    #expect(
      [0, 7, 999, 1_000, 1_234_567, -1_000].map(\.grouped)
        == ["0", "7", "999", "1,000", "1,234,567", "-1,000"])
    #expect(Int.min.grouped == "-9,223,372,036,854,775,808")
    #expect(
      [1.counted("note"), 2.counted("note"), 0.counted("person", "people")]
        == ["1 note", "2 notes", "0 people"])
    #expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map { $0.listed() }
        == ["", "a", "a and b", "a, b and c"])
  }

  private func lines(of scene: Scene) -> [String] {
    var session = Session(plan: .workshop)
    return scene.entries.map { entry in
      let line = entry.events.map { $0.line(in: session) }.joined(separator: "; ")
      session.evolve(entry)
      return line
    }
  }
}
