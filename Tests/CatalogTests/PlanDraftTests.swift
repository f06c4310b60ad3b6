import Facilitation
import Testing

@testable import Catalog

@Suite struct PlanDraftTests {
  @Test func whatWasAnsweredIsTheFileOfAPlan() throws {
    var draft = PlanDraft()
    for (key, text) in [
      ("title", "Tea: \"hot\" or \\ cold"), ("purpose", "To choose."), ("question", "# Which?"),
      ("people", "6-20"), ("difficulty", "easy"),
    ] {
      draft.answer(key, text)
    }
    draft.groups = ["Green"]
    draft.charts = [
      PlanDraft.Sheet(
        title: "Leaves", owner: "each group", headings: ["Good"], isTable: false, prompts: []),
      PlanDraft.Sheet(
        title: "Pots", owner: "Green", headings: ["Pot", "Who"], isTable: true, prompts: ["Why?"]),
    ]
    draft.parts = [
      PlanDraft.Step(title: "Tasting", kind: "group-work", day: 1, minutes: 20, happens: ""),
      PlanDraft.Step(title: "Choice", kind: "closing", day: 2, minutes: 10, happens: "- We vote"),
    ]
    let plan = try PlanFile.read(draft.yaml, file: "tea.yaml")
    #expect(plan.title == "Tea: \"hot\" or \\ cold")
    #expect(plan.minutes == 30...30)
    #expect(plan.charts.map(\.fields.count) == [0, 2])
    #expect(plan.parts.map(\.day) == [1, 2])
    #expect(plan.parts.last?.happens == "- We vote")
  }
}
