import Facilitation
import Testing

@testable import Catalog

@Suite struct PlanFaultTests {
  @Test func aPlanWithoutMistakesIsRead() throws {
    let plan = try PlanFile.read(TeaPlan.text, file: "plans/tea.yaml")
    #expect(plan.slug == "tea")
    #expect(plan.title == "Tea")
    #expect(plan.people == 6...20)
    #expect(plan.minutes == 40...40)
    #expect(plan.charts[0].owner == .group("Green"))
    #expect(plan.charts[0].sections.map(\.kind) == [.points, .barriers])
    #expect(plan.votes[0].cap == 2)
    #expect(plan.parts.map(\.kind) == [.groupWork, .vote])
  }

  @Test(
    arguments:
      PlanMistake.ofValues + PlanMistake.ofNames + PlanMistake.ofTables)
  func aMistakeIsToldWithItsLine(mistake: PlanMistake) throws {
    let (text, line) = try #require(mistake.made(in: TeaPlan.text))
    let faults = faults(in: text)
    let told = faults.first { $0.description.contains(mistake.says) }
    #expect(told?.line == line, "\(faults)")
    #expect(told?.file == "plans/tea.yaml")
  }

  @Test(arguments: PlanMistake.ofNames)
  func oneMistakeDoesNotLookLikeMany(mistake: PlanMistake) throws {
    let (text, _) = try #require(mistake.made(in: TeaPlan.text))
    let own = faults(in: text).filter { !$0.problem.contains("missing") }
    #expect(own.count == 1, "\(own)")
  }

  @Test func everyMistakeIsToldInTheOrderOfTheLines() {
    let text = """
      title: ""
      minutes: soon
      parts:
        - title: A
          kind: talk
          minutes: 0
      colour: red
      """
    let faults = faults(in: text)
    #expect(
      faults.map { "\($0.line) \($0.problem)" } == [
        "1 purpose is missing", "1 question is missing", "1 people is missing",
        "1 difficulty is missing", "1 title is empty", "2 minutes is “soon”",
        "5 kind is “talk”", "6 minutes is “0”", "7 a key of the file is “colour”",
      ])
  }

  @Test func oneMistakeHidesNoOther() {
    let text = TeaPlan.text
      .replacing("minutes: 40", with: "minutes: 41")
      .replacing("people: 6-20", with: "people: 20-6")
      .replacing("kind: barriers", with: "kind: hurdles")
      .replacing("kind: vote", with: "kind: voting")
    let problems = faults(in: text).map(\.problem)
    #expect(
      problems == [
        "people is “20-6”", "kind is “hurdles”", "parts take 40 minutes together",
        "kind is “voting”",
      ])
  }

  @Test func partsThatTakeTooLongAreTold() throws {
    let text = TeaPlan.text.replacing("    minutes: 30", with: "    minutes: 31")
    let fault = try #require(faults(in: text).first)
    #expect(
      fault.description
        == "plans/tea.yaml:52: parts take 41 minutes together; a sum within 40 was expected.")
  }

  @Test func groupsThatAreTooSmallForEverybodyAreTold() throws {
    let text = TeaPlan.text.replacing("    cap: 10", with: "    cap: 9")
    let fault = try #require(faults(in: text).first)
    #expect(
      fault.description
        == "plans/tea.yaml:14: groups have places for 18 people; room for 20 was expected.")
  }

  @Test func aPlanIsCalledLikeItsFileAndSoTheFileNeedsAShortName() {
    #expect(throws: Faults.self) { try PlanFile.read(TeaPlan.text, file: "plans/Tea Time.yaml") }
  }

  @Test func aTextThatIsTooLongIsToldWithTheLimit() throws {
    let title = "title: " + String(repeating: "é", count: 201)
    let text = TeaPlan.text.replacing("title: Tea", with: title, maxReplacements: 1)
    let fault = try #require(faults(in: text).first)
    #expect(fault.problem == "title has 201 characters")
    #expect(fault.expected == "one line of text of at most 200")
  }

  @Test func whatIsQuotedInAFaultCannotActOnATerminal() {
    let text = TeaPlan.text.replacing("minutes: 40", with: "minutes: \"\\e[2J\"")
    let sentences = faults(in: text).map(\.description).joined()
    #expect(!sentences.isEmpty && !sentences.unicodeScalars.contains { $0.value < 0x20 })
  }

  private func faults(in text: String) -> [Fault] {
    do {
      _ = try PlanFile.read(text, file: "plans/tea.yaml")
      return []
    } catch {
      return error.all
    }
  }
}
