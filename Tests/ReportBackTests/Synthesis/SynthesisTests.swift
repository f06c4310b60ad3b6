import Facilitation
import Foundation
import Testing

@testable import ReportBack

/// Several sessions in one report.
@Suite struct SynthesisTests {
  /// A session of two groups with these clusters, a note of each group's in every one, and a vote on
  /// them with one dot each.
  private func story(
    _ title: String, place: String = "", date: String = "", clusters: [String],
    ballots: [Int] = []
  ) throws -> Story {
    var story = try Story.twoGroups(of: 6)
    try story.tell(
      .describeSession(
        details: SessionDetails(title: title, question: "", place: place, date: date)))
    for (index, name) in clusters.enumerated() {
      try story.note("\(title) \(index) north", in: "All", of: 1)
      try story.note("\(title) \(index) south", in: "All", of: 2)
      let first = index * 2 + 1
      try story.tell(.addCluster(name: name, notes: [NoteID(first), NoteID(first + 1)]))
    }
    if !ballots.isEmpty { try story.voteOnClusters(ballots: ballots) }
    return story
  }

  private func synthesis(_ stories: Story..., audience: Audience = .internal) -> Synthesis {
    Synthesis(of: stories.map { $0.report(audience) })
  }

  @Test func clustersAreOneWhateverTheirCaseSpacesAndAccents() throws {
    let both = synthesis(
      try story("Nairobi", clusters: ["Sécurité  routière", "Fees"]),
      try story("Goma", clusters: ["SECURITE ROUTIERE"]),
      try story("Lima", clusters: ["Radio", "securite - routiere"]))
    let clusters = both.document.clusters
    #expect(clusters.map(\.name) == ["Sécurité  routière", "Fees", "Radio"])
    #expect(clusters[0].raisedIn.map(\.session) == ["Nairobi", "Goma", "Lima"])
    #expect(clusters[0].raisedIn.map(\.raisedBy) == [2, 2, 2])
    let text = both.markdown()
    #expect(text.contains("**Sécurité  routière** — raised in 3 of 3 sessions"))
    #expect(text.contains("### Lima\n\n- **Radio** — 2 notes, raised by 2 of 2 groups"))
  }

  @Test func votesStandSideBySideAsSharesOfEachSessionsOwnDots() throws {
    let both = synthesis(
      try story("Nairobi", clusters: ["Trust", "Fees"], ballots: [1, 1, 1, 2]),
      try story("Goma", clusters: ["Radio", "trust"], ballots: [1, 2]))
    let vote = try #require(both.document.votes.first)
    #expect(vote.rounds.map(\.spent) == [4, 2])
    #expect(vote.targets.map(\.text) == ["Trust"])
    #expect(vote.targets[0].shares.map(\.share) == [750, 500])
    #expect(vote.rounds.map { $0.own.map(\.target.text) } == [["Fees"], ["Radio"]])
    let text = both.markdown()
    #expect(text.contains("- **Trust** — Nairobi 75% (place 1), Goma 50% (place 1)"))
    #expect(!text.contains("5 dots"))
  }

  @Test func actionsOfAllStandByOwnerAndDate() throws {
    var one = try story("Nairobi", clusters: [])
    try one.tell(.addAction(what: "Late", who: "Zoë", due: "2026-12-20", note: nil))
    try one.tell(.addAction(what: "Nobody's", who: nil, due: nil, note: nil))
    var other = try story("Goma", clusters: [])
    try other.tell(.addAction(what: "Early", who: "zoe", due: "2026-12-01", note: nil))
    try other.tell(.addAction(what: "First", who: "Ben", due: "soon", note: nil))
    let owned = synthesis(one, other).document.actions
    #expect(owned.map(\.owner) == ["Ben", "zoe", nil])
    #expect(owned[1].actions.map(\.action.what) == ["Early", "Late"])
    #expect(owned[1].actions.map(\.session) == ["Goma", "Nairobi"])
  }

  @Test func sessionsStandByDateUnderNamesThatTellThemApart() throws {
    let named = { (stories: Story...) in
      Synthesis(of: stories.map { $0.report() }).document.sessions.map(\.name)
    }
    let late = try story("Data", place: "Goma", date: "2026-11-21", clusters: [])
    let early = try story("Data", place: "Lima", date: "2026-11-01", clusters: [])
    #expect(named(late, early) == ["Lima", "Goma"])
    let other = try story("Maps", place: "Goma", date: "2026-11-20", clusters: [])
    #expect(named(late, other) == ["Maps", "Data"])
    #expect(named(late, late) == ["Session 1", "Session 2"])
  }

  @Test(arguments: 0..<20, [Audience.public, .partners])
  func whatIsWithheldIsNowhere(seed: Int, audience: Audience) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let one = try Story.labelled(&chance)
    var other = try Story.labelled(&chance)
    try other.tell(
      .describeSession(details: SessionDetails(title: "Other", question: "")))
    for (withheld, rest) in [(one, other), (other, one)] {
      // The other session has the same texts, so only what neither may tell can be searched for.
      let both = synthesis(withheld, rest, audience: audience)
      let json = String(decoding: try JSONEncoder().encode(both.document), as: UTF8.self)
      let bytes = both.markdown() + json
      for note in withheld.session.notes {
        let twin = rest.session.notes[note.id]
        guard !audience.mayRead(note.label), let twin, !audience.mayRead(twin.label) else {
          continue
        }
        #expect(!bytes.contains("secret-\(note.id)-"))
      }
      for (index, statement) in Story.labelledStatements.enumerated() {
        let labels = [withheld, rest].compactMap { $0.session.label(of: statement) }
        guard !labels.contains(where: audience.mayRead) else { continue }
        #expect(!bytes.contains("said-\(index)-"))
      }
    }
  }

  @Test(.enabled(if: Cmark.isInstalled, Comment(rawValue: Cmark.missing)))
  func nothingTypedBecomesMarkupAndTheChaptersStandInOrder() throws {
    let both = synthesis(try Story.hostile(), try LocalData.story(), try Story.bare())
    let document = try Cmark.parse(Report.body(of: both.markdown()))
    #expect(
      document.outline.filter { $0.hasPrefix("2 ") } == [
        "2 1. The sessions", "2 2. Headlines", "2 3. What the sessions share",
        "2 4. What only one session has", "2 5. Votes side by side",
        "2 6. Actions of all, by owner and date",
      ])
    let kinds: Set = [
      "document", "heading", "paragraph", "list", "item", "text", "linebreak", "strong", "emph",
    ]
    #expect(document.kinds.isSubset(of: kinds))
    #expect(
      both.markdown()
        == synthesis(try Story.hostile(), try LocalData.story(), try Story.bare()).markdown())
  }
}
