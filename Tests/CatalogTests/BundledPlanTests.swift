import Facilitation
import Testing

@testable import Catalog

@Suite struct BundledPlanTests {
  private static let names = [
    "campaign-data", "data-exchange", "joint-analysis", "localizing-data", "safe-data",
  ]

  @Test func theBundledPlansAreKnownByTheirFiles() {
    #expect(Project.catalog.plans.map(\.name) == Self.names)
  }

  @Test(arguments: names)
  func everyPlanHasNoMistake(name: String) throws {
    let plan = try Project.catalog.plan(name)
    #expect(plan.slug == name)
    #expect(try plan.checked() == plan)
  }

  @Test(arguments: names)
  func everyPlanCanBeRunWithNoOtherPaper(name: String) throws {
    let plan = try Project.catalog.plan(name)
    #expect(plan.materials.count >= 3)
    #expect(plan.preparation.count >= 5)
    #expect(plan.roles.map(\.name).contains("Helper"))
    #expect(plan.groupRules.count >= 5)
    #expect(!plan.extras.isEmpty && !plan.links.isEmpty && !plan.credit.isEmpty)
    #expect(plan.retentionDays != nil)
    for part in plan.parts {
      #expect(!part.happens.isEmpty && !part.speakerNotes.isEmpty, "\(part.title)")
      #expect(!part.prompts.isEmpty, "\(part.title)")
    }
  }

  @Test(arguments: names)
  func everyChartAndVoteIsUsedInSomePart(name: String) throws {
    let plan = try Project.catalog.plan(name)
    #expect(Set(plan.parts.flatMap(\.charts)) == Set(plan.charts.map(\.title)))
    #expect(Set(plan.parts.flatMap(\.votes)) == Set(plan.votes.map(\.title)))
  }

  @Test func theReferencePlanHasTwoGroupsOfTwentyFiveAndAVoteOnTheirChecklists() throws {
    let plan = try Project.catalog.plan("localizing-data")
    #expect(plan.groups.map(\.name) == ["Producers", "Consumers"])
    #expect(plan.groups.map(\.cap) == [25, 25])
    #expect(plan.people == 6...50)
    #expect(plan.parts.reduce(0) { $0 + $1.minutes } == 75)
    let owners = plan.charts.map(\.owner)
    #expect(owners == [.group("Producers"), .group("Consumers"), .plenary, .plenary])
    #expect(plan.votes.first?.charts == plan.charts.prefix(2).map(\.title))
  }

  @Test func thePlanOnSafeDataNamesNobodyAndHasAnEndDate() throws {
    let plan = try Project.catalog.plan("safe-data")
    #expect(plan.attribution == .none)
    #expect(plan.defaultLabel == .confidential)
    #expect(plan.retentionDays == 30)
    #expect(plan.votes.allSatisfy { $0.sealed && $0.anonymous })
  }

  @Test func theAnalysisPlanHoldsEveryQuestionToItsCriteria() throws {
    let plan = try Project.catalog.plan("joint-analysis")
    let fields = try #require(plan.charts.first { $0.title == "Analysis plan" }).fields
    #expect(fields.allSatisfy { $0.needed })
    #expect(fields.filter { !$0.answers.isEmpty }.count == 5)
    #expect(plan.sharing.map(\.label) == Label.allCases)
  }

  @Test func theCampaignTakesSeveralDaysAsksWhetherItIsTimeAndEndsWithACertificate() throws {
    let plan = try Project.catalog.plan("campaign-data")
    #expect(plan.parts.map(\.day).max() == 10)
    let forms = plan.charts.filter { $0.title.hasPrefix("Readiness") }
    #expect(forms.count == 3)
    #expect(forms.allSatisfy { $0.fields[1].answers.contains("not yet") })
    #expect(plan.charts.first { $0.title == "Six benefits" }?.rows.count == 6)
    #expect(plan.certificate?.evaluation.contains("Written evaluation") == true)
  }

  @Test func theExchangeMatchesOffersWithRequests() throws {
    let plan = try Project.catalog.plan("data-exchange")
    let fields = try #require(plan.charts.first { $0.title == "Matches" }).fields.map(\.kind)
    #expect(fields.contains(.note(section: "We offer")))
    #expect(fields.contains(.note(section: "We ask for")))
  }
}
