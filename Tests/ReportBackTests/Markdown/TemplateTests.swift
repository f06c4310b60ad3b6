import Facilitation
import Templates
import Testing
import Yams

@testable import ReportBack

@Suite struct TemplateTests {
  @Test(arguments: [
    ("{{session.title}}", "\\# \\*a\\*"),
    ("# {{session.title}}", "# \\# \\*a\\*"),
    ("{{{session.title}}}", "# *a*"),
    ("Of {{session.title}}", "Of # \\*a\\*"),
    ("<b title=\"{{session.title}}\">", "<b title=\"# *a*\">"),
    ("```\n{{session.title}}\n```", "```\n# *a*\n```"),
    ("[a]({{session.title}})", "[a](#%20*a*)"),
    ("---\ntitle: {{session.title}}\n---", "---\ntitle: \"\\\\# \\\\*a\\\\*\"\n---"),
    ("---\ntitle: \"On {{session.title}}\"\n---", "---\ntitle: \"On \\\\# \\\\*a\\\\*\"\n---"),
  ])
  func typedTextIsEscapedForItsPlace(template: String, expected: String) throws {
    let story = try Story(
      LocalData.plan, details: SessionDetails(title: "# *a*", question: ""), people: 0)
    #expect(try story.report().markdown(template: template) == expected)
  }

  @Test func linesOfANoteStayInItsListAndItsRow() throws {
    var story = try Story.twoGroups(of: 2)
    try story.note("one\n- two | three", in: "All", of: 1)
    let template = "{{#appendix}}- {{note.text}}\n| {{note.text}} |\n{{/appendix}}"
    #expect(
      try story.report().markdown(template: template)
        == "- one\\\n  \\- two \\| three\n| one \\- two \\| three |\n")
  }

  @Test func aTemplateReadsWhatTheJSONSays() throws {
    struct Said: Encodable {
      enum Kind: Encodable { case plain(depth: Int), none }
      var text = "a"
      var number = 12
      var flag = true
      var missing: String?
      var gaps: [Int?] = [1, nil, 3]
      var lists = [["a", "b"], []]
      var object = ["key": ["inner": 2]]
      var kinds = [Kind.plain(depth: 3), .none]
    }
    let template = try Template(
      """
      {{text}} {{number}} {{#flag}}yes{{/flag}} {{^missing}}no{{/missing}} \
      {{#gaps}}<{{.}}>{{/gaps}} {{#lists}}[{{#.}}{{.}}{{/.}}]{{/lists}} \
      {{object.key.inner}} {{#kinds}}{{#plain}}{{depth}}{{/plain}}{{#none}}!{{/none}}{{/kinds}} \
      {{extra}}
      """, marking: \.self)
    let filled = template.filled(with: try template.said(by: Said()), and: ["extra": "x"])
    #expect(filled == "a 12 yes no <1><false><3> [ab][] 2 3! x")
  }

  @Test(arguments: [
    ("a\n{{#groups}}\nb", 2, "The section {{#groups}} is never closed."),
    ("{{/groups}}", 1, "{{/groups}} closes a section that is not open."),
    ("{{#a}}\n{{#b}}\n{{/a}}", 3, "{{/a}} stands where {{/b}} has to close line 2."),
    ("a\n\n{{title", 3, "A tag is not closed, or is badly written."),
    ("{{> head}}", 1, "{{>head}} asks for another template; there is one alone."),
  ])
  func aMistakeIsToldWithItsLine(template: String, line: Int, sentence: String) throws {
    let mistake = #expect(throws: TemplateMistake.self) {
      try Template(template, marking: TypedText.marked)
    }
    #expect(mistake?.line == line)
    #expect(mistake?.sentence == sentence)
  }

  @Test(arguments: Audience.allCases)
  func theFrontMatterIsYAMLWithTheHashOfTheRest(audience: Audience) throws {
    for story in [try LocalData.story(), try Story.hostile(), try Story.bare()] {
      let markdown = story.report(audience).markdown()
      let head = markdown.dropFirst(4).prefix(
        markdown.count - 4 - 4 - Report.body(of: markdown).count)
      let yaml = try #require(try Yams.load(yaml: String(head)) as? [String: Any])
      #expect(yaml["audience"] as? String == audience.rawValue)
      #expect(yaml["title"] is String)
      #expect((yaml["sha256"] as? String)?.count == 64)
      #expect(yaml["sha256"] as? String == SHA256.digest(of: Report.body(of: markdown)))
    }
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theHashIsThatOfTheStandard(text: String, digest: String) {
    #expect(SHA256.digest(of: text) == digest)
  }
}
