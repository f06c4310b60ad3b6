import Facilitation
import Foundation
import ReportBack
import Testing

struct AudienceTests {
  @Test func eachAudienceMayReadItsLabels() {
    #expect(Label.allCases.filter(Audience.public.mayRead) == [.public])
    #expect(Label.allCases.filter(Audience.partners.mayRead) == [.public, .confidential])
    #expect(Label.allCases.filter(Audience.internal.mayRead) == Label.allCases)
  }

  @Test func internalReadersSeeEverything() throws {
    let report = try LocalData.story().report(.internal)
    #expect(try report.allForms().contains("Donor X insists on names"))
    #expect(try report.allForms().contains("Clinic 4 has no guard"))
    #expect(report.document.session.withheld.isEmpty)
  }

  @Test func partnersSeeWhatIsConfidentialAndNothingUrgent() throws {
    let report = try LocalData.story().report(.partners)
    #expect(try report.allForms().contains("Donor X insists on names"))
    try expectNothing(of: ["Clinic 4", "clinic is not safe", "guard", "Safety"], in: report)
    #expect(report.document.session.withheld.map(\.label) == [.urgent])
  }

  @Test func thePublicSeesPublicNotesAlone() throws {
    let report = try LocalData.story().report(.public)
    try expectNothing(
      of: ["Donor X", "Clinic 4", "clinic is not safe", "guard", "Safety"], in: report)
    #expect(report.document.session.withheld.map(\.notes) == [1, 1])
    #expect(report.document.session.withheld.map(\.statements) == [0, 3])
    #expect(
      report.markdown().contains("1 confidential note, 1 urgent note and 3 other urgent entries"))
  }

  @Test func aPrivateNoteIsInternalUntilItIsRevealed() throws {
    var story = try Story.twoGroups(of: 6)
    try story.tell(.writePrivately(group: 1, privately: true))
    try story.note("secret-text", in: "All", of: 1, label: .public)
    try story.tell(.addAction(what: "secret-action", who: nil, due: nil, note: 1))
    for audience in [Audience.public, .partners] {
      let report = story.report(audience)
      try expectNothing(of: ["secret"], in: report)
      #expect(report.markdown().contains("1 private note"))
    }
    #expect(story.report(.internal).markdown().contains("secret-text — not revealed yet"))
    try story.tell(.revealNotes(group: nil, part: nil))
    #expect(try story.report(.public).allForms().contains("secret-text"))
    #expect(!story.report(.internal).markdown().contains("not revealed yet"))
  }

  private func expectNothing(of secrets: [String], in report: Report) throws {
    let bytes = try report.allForms()
    for secret in secrets { #expect(!bytes.contains(secret), "\(secret) is in the report") }
  }

  @Test func theReasonForATieIsWithheldWithItsTarget() throws {
    let story = try LocalData.story()
    #expect(story.chapter(6, .internal).contains("There is time for all"))
    #expect(!(try story.report(.public).allForms().contains("There is time for all")))
  }

  @Test func theNameOfAClusterIsWithheldWithAnyOfItsNotes() throws {
    var story = try Story.twoGroups(of: 5)
    try story.note("The bridge is out", in: "All", of: 1)
    try story.note("The commander sells lists", in: "All", of: 2, label: .urgent)
    try story.tell(.addCluster(name: "Commander and roads", notes: [1, 2]))
    try story.voteOnClusters(ballots: [1, 1, 1])
    for audience in [Audience.public, .partners] {
      let report = story.report(audience)
      try expectNothing(of: ["ommander"], in: report)
      #expect(report.document.comparison.clusters.isEmpty)
      #expect(report.document.comparison.unclustered == 1)
      #expect(report.document.votes[0].result?.ranking == [])
      #expect(story.chapter(6, audience).contains("Nothing that was voted on may be told here."))
    }
    #expect(try story.report(.internal).allForms().contains("Commander and roads"))
  }

  @Test func theNameOfAnEmptiedClusterStaysAmongThoseWhoWereThere() throws {
    var story = try Story.twoGroups(of: 5)
    try story.note("The commander sells lists", in: "All", of: 2, label: .urgent)
    try story.tell(.addCluster(name: "Commander", notes: [1]))
    try story.voteOnClusters(ballots: [1])
    try story.tell(.removeNote(note: 1))
    try expectNothing(of: ["ommander"], in: story.report(.public))
    #expect(story.chapter(6, .internal).contains("**1.** Commander — 1 dot"))
  }

  /// Sessions in which notes with chance labels stand in every place that a note can stand in.
  @Test(arguments: 0..<60, [Audience.public, .partners])
  func whatIsWithheldIsNowhere(seed: Int, audience: Audience) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let story = try Story.labelled(&chance)
    let report = story.report(audience, .name)
    let bytes = try report.allForms()
    let numbers = try noteNumbers(in: report)
    for (index, statement) in Story.labelledStatements.enumerated() {
      let label = try #require(story.session.label(of: statement))
      #expect(bytes.contains("said-\(index)-") == audience.mayRead(label), "\(statement)")
    }
    for note in story.session.notes {
      let shown = audience.mayRead(note.label)
      #expect(bytes.contains("secret-\(note.id)-") == shown)
      #expect(numbers.contains(note.id.number) == shown)
      #expect(bytes.contains("#\(note.id) ") == shown)
    }
  }

  /// Nothing in a report lets a reader reckon how what is withheld came out.
  @Test(arguments: 0..<40, Audience.allCases)
  func aVoteIsToldWholeOrWithoutAnythingThatComparesIt(seed: Int, audience: Audience) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let story = try Story.labelled(&chance)
    for vote in story.report(audience).document.votes.prefix(1) {
      let result = try #require(vote.result)
      let told = result.ranking.reduce(0) { $0 + $1.dots }
      #expect(result.isWhole == story.session.notes.map(\.label).allSatisfy(audience.mayRead))
      guard result.isWhole else {
        #expect(result.ranking.allSatisfy { $0.rank == nil && $0.share == nil })
        #expect(result.groups.isEmpty && result.tie == nil && result.reconciliation.spent == nil)
        continue
      }
      #expect(told == result.reconciliation.spent)
      #expect(result.ranking.compactMap(\.rank) == result.ranking.compactMap(\.rank).sorted())
      #expect(result.reconciliation.issued == 2 * result.reconciliation.ballots)
      #expect(result.groups.flatMap(\.dots).reduce(0) { $0 + $1.dots } == told)
    }
  }

  private func noteNumbers(in report: Report) throws -> Set<Int> {
    let json = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    return Set(objects(in: json).filter { $0["what"] == nil }.compactMap { $0["number"] as? Int })
  }

  private func objects(in json: Any) -> [[String: Any]] {
    if let object = json as? [String: Any] {
      return [object] + object.values.flatMap { objects(in: $0) }
    }
    return (json as? [Any] ?? []).flatMap { objects(in: $0) }
  }
}
