import Facilitation
import Testing

@testable import Catalog

/// What is refused before anything is read out of it.
@Suite struct DocumentTests {
  @Test(arguments: [
    ("title: \"Tea", 1, "a closing quote"),
    ("title: Tea\n\tpurpose: x", 2, "spaces, not tabs"),
    ("title: Tea: Time", 1, "quotes around text that has a colon"),
    ("title: Tea\ntitle", 3, "a colon and a space after the key"),
    ("title: Tea\ntitle: Time", 1, "each key once"),
    ("title: Tea\n---\ntitle: Time", 2, "one document"),
    ("title: \u{7}", 1, "plain text"),
    ("", 1, "a plan or a theme"),
    ("# nothing but this", 1, "a plan or a theme"),
    ("- title", 1, "a plan with a title"),
    ("Tea", 1, "a plan with a title"),
  ])
  func whatIsNotYAMLIsToldWithItsLine(text: String, line: Int, expected: String) throws {
    let fault = try #require(firstFault(in: text))
    #expect(fault.line == line, "\(fault)")
    #expect(fault.expected.hasPrefix(expected), "\(fault)")
  }

  @Test func anAnchorThatIsUsedIsRefused() throws {
    let fault = try #require(firstFault(in: "title: &t Tea\npurpose: *t"))
    #expect(
      fault.description == """
        tea.yaml:2: “t” is a YAML anchor or alias; the value itself, written out was expected.
        """)
  }

  @Test func anAnchorThatIsNotUsedIsRefusedToo() throws {
    let fault = try #require(firstFault(in: "title: Tea\npurpose: &p Drink"))
    #expect(fault.line == 2)
    #expect(fault.problem == "“p” is a YAML anchor or alias")
  }

  @Test func proseWithSuchSignsIsNoAnchor() throws {
    let purpose = "purpose: R&D, Q & A, *really* good"
    let text = TeaPlan.text.replacing("purpose: To find the best tea.", with: purpose)
    #expect(try PlanFile.read(text, file: "tea.yaml").purpose == "R&D, Q & A, *really* good")
  }

  @Test func aBombOfAliasesIsRefusedAtOnce() throws {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...60 {
      bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    bomb += "? *a60\n: x\n"
    let fault = try #require(firstFault(in: bomb))
    #expect(fault.line == 2)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "a: {"])
  func whatIsTooDeepIsRefused(piece: String) throws {
    let count = (Document.sizeLimit - 8) / piece.utf8.count
    #expect(firstFault(in: String(repeating: piece, count: count)) != nil)
  }

  @Test func listsInListsAreRefusedFromALevelThatNoPlanNeeds() throws {
    let text = "title: " + String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    let fault = try #require(firstFault(in: text))
    #expect(fault.expected == "a file of at most 16 levels")
  }

  @Test func aFileThatIsTooLargeIsRefused() throws {
    let text = "title: Tea #" + String(repeating: "x", count: Document.sizeLimit)
    let fault = try #require(firstFault(in: text))
    #expect(fault.expected == "a file of at most 262144 bytes")
  }

  private func firstFault(in text: String) -> Fault? {
    do {
      _ = try PlanFile.read(text, file: "tea.yaml")
      return nil
    } catch {
      return error.all.first
    }
  }
}
