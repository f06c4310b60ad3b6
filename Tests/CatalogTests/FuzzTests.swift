import Facilitation
import Screen
import Testing

@testable import Catalog

/// Files as hands and disks garble them: there is a plan that sessions take as it is, or there are
/// faults.
@Suite struct FuzzTests {
  @Test(arguments: 0..<300)
  func aGarbledPlanIsAPlanOrHasFaults(seed: UInt64) {
    var text = Garbler(seed: seed)
    let garbled = text.garble(TeaPlan.text)
    #expect(isPlanOrFaults(garbled))
  }

  @Test(arguments: 0..<100)
  func aGarbledThemeIsAThemeOrHasFaults(seed: UInt64) throws {
    let path = "\(Project.root)/themes/paper.yaml"
    var garbler = Garbler(seed: seed)
    let garbled = garbler.garble(try TextFile.read(path))
    do throws(Faults) {
      #expect(try ThemeFile.read(garbled, file: path).name.isEmpty == false)
    } catch {
      #expect(error.all.allSatisfy { $0.line >= 1 && !$0.expected.isEmpty })
      #expect(!error.all.isEmpty)
    }
  }

  private func isPlanOrFaults(_ text: String) -> Bool {
    let lines = text.count { $0.isNewline } + 2
    do throws(Faults) {
      let plan = try PlanFile.read(text, file: "tea.yaml")
      return (try? plan.checked()) == plan
    } catch {
      let isSafe = error.all.allSatisfy { fault in
        !fault.description.unicodeScalars.contains { $0.properties.generalCategory == .control }
      }
      return !error.all.isEmpty && isSafe && error.all.allSatisfy { 1...lines ~= $0.line }
    }
  }
}

/// Garbles texts, the same way for the same seed.
private struct Garbler {
  private static let pieces = [
    "", " ", "\n", "\t", ":", ": ", "- ", "\"", "'", "[", "]", "{", "}", "#", "&a ", "*a", "|", ">",
    "!!int ", "? ", "%", "@", "~", "---\n", "\u{1B}", "\u{202E}", "\u{0}", "é", "漢",
    "99999999999999999999",
    "-1", "no", "title", "\r\n", "\u{FEFF}", "\u{2028}",
  ]
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func garble(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let start = Int.random(in: 0...characters.count, using: &random)
      let length = Int.random(in: 0...8, using: &random)
      let end = min(characters.count, start + length)
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      characters.replaceSubrange(start..<end, with: piece)
    }
    return String(characters)
  }
}
