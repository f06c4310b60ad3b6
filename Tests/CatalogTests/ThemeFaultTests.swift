import Facilitation
import Screen
import Testing

@testable import Catalog

@Suite struct ThemeFaultTests {
  /// A theme in which every role is ink on paper.
  private static let plain: String = {
    let roles = Role.allCases.map { "  \($0.name): ink on paper\n" }.joined()
    return """
      name: plain
      kind: light
      contrast: 7
      palette:
        ink: "#111111"
        paper: "#fff"
      roles:

      """ + roles
  }()

  @Test func aThemeWithoutMistakesIsRead() throws {
    let text = Self.plain
      .replacing("  title: ink on paper", with: "  title: \"#222222 on paper bold underline\"")
      .replacing("  code: ink on paper", with: "  code: {fg: ink, bg: \"#eeeeee\", italic: yes}")
      .replacing("  dim: ink on paper", with: "  dim: underline")
    let theme = try ThemeFile.read(text, file: "plain.yaml")
    #expect(theme.name == "plain")
    #expect(theme.kind == .light)
    #expect(theme.styles[.title]?.foreground == RGB(hex: "#222222"))
    #expect(theme.styles[.title]?.attributes == [.bold, .underline])
    #expect(theme.styles[.code]?.background == RGB(hex: "#eeeeee"))
    #expect(theme.styles[.code]?.attributes == .italic)
    #expect(theme.styles[.dim] == Style(attributes: .underline))
  }

  @Test(arguments: [
    ("kind: light", "kind: bright", "kind is “bright”; one of light, dark was expected."),
    ("contrast: 7", "contrast: 22", "contrast is “22”; a number from 1.0 to 21.0 was expected."),
    (
      "  ink: \"#111111\"", "  ink: #111111", "ink is empty; a colour such as \"#ffcc00\" in quotes"
    ),
    ("  paper: \"#fff\"", "  on: \"#fff\"", "is “on”; a name of letters, digits and hyphens"),
    ("  dim: ink on", "  dim: inc on", "dim has “inc” for a colour; “ink” was expected."),
    ("  dim: ink on paper", "  dim: ink on", "dim has “” for a colour; a colour such as"),
    ("  dim: ink on paper", "  dim: ink on paper blod", "dim has the word “blod”; “bold” was"),
    ("  dim: ink on paper", "  dim: ink paper", "dim has the word “paper”; normal, bold, dim,"),
    ("  dim: ink on paper", "  dim: [ink]", "dim is a list; a look such as “ink on paper bold”"),
    ("  dim: ink on paper", "  dim: {fg: ink, blink: yes}", "is “blink”; "),
    (
      "  dim: ink on paper", "  dims: ink on paper", "a key of roles is “dims”; “dim” was expected."
    ),
    (
      "  dim: ink on paper", "  dim: \"#777777 on paper\"",
      "dim has a contrast of 4.4 (#777777 on #ffffff); at least 7.0 was expected."
    ),
    (
      "  border: ink on paper", "  border: \"#aaaaaa on paper\"",
      "border has a contrast of 2.3 (#aaaaaa on #ffffff); at least 7.0 was expected."
    ),
    (
      "  dim: ink on paper", "  dim: \"#444444 on paper dim\"",
      "dim has a contrast of 2.5 (#444444 on #ffffff); at least 7.0 was expected."
    ),
  ])
  func aMistakeIsToldWithItsLine(right: String, wrong: String, says: String) throws {
    let place = try #require(Self.plain.firstRange(of: right))
    let line = Self.plain[..<place.lowerBound].count { $0 == "\n" } + 1
    let faults = faults(in: Self.plain.replacing(right, with: wrong, maxReplacements: 1))
    let told = faults.first { $0.description.contains(says) }
    #expect(told?.line == line, "\(faults)")
  }

  @Test(arguments: Role.allCases)
  func aRoleThatIsLeftOutIsTold(role: Role) {
    let faults = faults(in: Self.plain.replacing("  \(role.name): ink on paper\n", with: ""))
    #expect(faults.map(\.problem) == ["\(role.name) is missing"])
  }

  @Test func aThemeWithoutColoursHasThemNowhere() throws {
    let text = Self.plain.replacing(": ink on paper", with: ": normal")
    #expect(try ThemeFile.read(text, file: "plain.yaml").faintest == nil)
    let half = text.replacing("  dim: normal", with: "  dim: \"#111111 bold\"")
    #expect(faults(in: half).map(\.problem) == ["dim has a colour for its letters alone"])
  }

  @Test func checkingTellsAThemeFromAPlanByItsKeys() throws {
    guard case .theme(let theme) = try CheckedFile(Self.plain, file: "plain.yaml") else {
      Issue.record("The theme was taken for a plan.")
      return
    }
    #expect(theme.name == "plain")
    guard case .plan(let plan) = try CheckedFile(TeaPlan.text, file: "tea.yaml") else {
      Issue.record("The plan was taken for a theme.")
      return
    }
    #expect(plan.slug == "tea")
  }

  private func faults(in text: String) -> [Fault] {
    do {
      _ = try ThemeFile.read(text, file: "themes/plain.yaml")
      return []
    } catch {
      return error.all
    }
  }
}
