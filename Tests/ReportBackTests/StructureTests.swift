import Facilitation
import Testing

@testable import ReportBack

/// What a reader of CommonMark makes of whole reports.
@Suite(.enabled(if: Cmark.isInstalled, Comment(rawValue: Cmark.missing)))
struct StructureTests {
  static let chapters = [
    "2 1. The session", "2 2. Headlines", "2 3. What the groups said", "2 4. Across the groups",
    "2 5. Barriers and opportunities", "2 6. Votes", "2 7. Actions", "2 8. Parking lot",
    "2 9. Agenda as run and equal say", "2 10. Feedback", "2 11. Resources and credit",
    "2 12. Appendix: the notes in order of time",
  ]

  @Test(arguments: Audience.allCases)
  func theTwelveChaptersStandInOrder(for audience: Audience) throws {
    for story in [try Story.bare(), try LocalData.story(), try Story.hostile()] {
      let document = try Cmark.parse(story.report(audience).markdown())
      #expect(document.outline.filter { $0.hasPrefix("2 ") } == Self.chapters)
      #expect(document.outline.filter { $0.hasPrefix("1 ") }.count == 1)
    }
  }

  @Test(arguments: Attribution.allCases)
  func nothingTypedBecomesMarkup(attribution: Attribution) throws {
    let markdown = try Story.hostile().report(.internal, attribution).markdown()
    let kinds: Set = [
      "document", "heading", "paragraph", "list", "item", "text", "linebreak", "strong", "emph",
      "code_block",
    ]
    #expect(try Cmark.parse(markdown).kinds == kinds)
  }

  @Test func headingsSayWhatPeopleTyped() throws {
    let story = try Story.hostile()
    let session = story.session
    let typed =
      [session.details.title] + session.groups.map(\.name) + session.charts.map(\.title)
      + session.sections.filter { $0.kind == .points }.map(\.title)
      + session.rounds.map(\.rules.title)
    let outline = try Cmark.parse(story.report().markdown()).outline.map { $0.dropFirst(2) }
    for title in typed { #expect(outline.contains(Substring(title)), "\(title)") }
  }

  @Test func everyNoteIsAnItemWithItsText() throws {
    let story = try Story.hostile()
    let document = try Cmark.parse(story.report(.internal, Attribution.none).markdown())
    let items = Set(document.all.filter { $0.kind == "item" }.map { $0.children.first?.text ?? "" })
    for note in story.session.notes {
      let text = "#\(note.id) \(HostileText.seen(note.text))"
      #expect(items.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func onlyPlainWebAddressesBecomeLinks() throws {
    var story = try Story.bare()
    let links = [
      "https://example.org/a_b?c=d*e", "http://x.org", "javascript:alert(1)", "https://a b",
      "https://x.org/>*a*", "ftp://x.org", "page 3",
    ]
    for link in links { try story.tell(.addResource(title: "A", who: nil, link: link)) }
    let nodes = try Cmark.parse(story.report().markdown()).all.filter { $0.kind == "link" }
    #expect(nodes.map { $0.children.map(\.text).joined() } == Array(links.prefix(2)))
  }
}
