import Facilitation
import ReportBack
import Testing

struct AttributionTests {
  private static let people = ["Wanjiru", "Amina", "Ben", "Dr Njeri", "Otieno", "Security"]

  @Test func noneNamesNobodyInAnyForm() throws {
    let bytes = try LocalData.story().report(.internal, Attribution.none).allForms()
    for name in Self.people + ["P07"] { #expect(!bytes.contains(name), "\(name) is named") }
  }

  @Test func noneLeavesGroupsOutBesideNotes() throws {
    let story = try LocalData.story()
    #expect(story.chapter(12, .internal, Attribution.none).contains("#1 Ask the elders first — 10"))
    #expect(story.chapter(4, .internal, Attribution.none).contains("raised by 2 of 2 groups\n"))
  }

  @Test func groupNamesThoseWithAPartToPlayAndNoWriter() throws {
    let story = try LocalData.story()
    #expect(story.chapter(1).contains("**Helpers:** Amina and Ben"))
    #expect(story.chapter(7).contains("Amina, due 15 December"))
    #expect(story.chapter(12).contains("#1 Ask the elders first (Producers)"))
    #expect(!story.chapter(9).contains("Otieno"))
  }

  @Test func nameNamesWritersByNameOrSlot() throws {
    let story = try LocalData.story()
    #expect(story.chapter(12, .internal, .name).contains("elders first (Otieno, Producers)"))
    #expect(story.chapter(12, .internal, .name).contains("we can show (P07, Consumers)"))
    #expect(story.chapter(3, .internal, .name).contains("elders first (Otieno) — 10 dots"))
    #expect(story.chapter(9, .internal, .name).contains("- Otieno (Producers): 1 note"))
  }

  @Test(arguments: Audience.allCases)
  func withoutAChoiceNamesStayAmongThoseWhoWereThere(audience: Audience) {
    var plan = LocalData.plan
    plan.attribution = .name
    let chosen = ReportOptions(audience: audience).attribution(for: plan)
    #expect(chosen == (audience == .internal ? .name : .group))
    plan.attribution = .none
    #expect(ReportOptions(audience: audience).attribution(for: plan) == Attribution.none)
    let asked = ReportOptions(audience: audience, attribution: .name).attribution(for: plan)
    #expect(asked == .name)
  }
}
