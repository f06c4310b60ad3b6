import Screen
import Testing

@testable import Catalog

@Suite struct BundledThemeTests {
  private static let names = ["night", "paper"]

  @Test func theBundledThemesAreALightOneAndADarkOne() throws {
    #expect(Project.catalog.themes.map(\.name) == Self.names)
    #expect(try Project.catalog.theme("paper").kind == .light)
    #expect(try Project.catalog.theme("night").kind == .dark)
  }

  @Test(arguments: names)
  func everyThemeSaysHowEveryRoleLooks(name: String) throws {
    let theme = try Project.catalog.theme(name)
    #expect(Role.allCases.allSatisfy { theme.styles[$0] != nil })
  }

  @Test(arguments: names)
  func whatIsWrittenOnANoteHasTheContrastForSmallPrint(name: String) throws {
    let theme = try Project.catalog.theme(name)
    for paper in Paper.allCases {
      for role in [paper.role, paper.selected] {
        #expect(contrast(theme.style(for: role)) >= 7, "\(role)")
      }
    }
  }

  @Test(arguments: names, [Palette.indexed256, .indexed16])
  func everyRoleCanStillBeReadWithFewerColours(name: String, palette: Palette) throws {
    let theme = try Project.catalog.theme(name)
    for role in Role.allCases {
      let style = theme.style(for: role)
      let shown = Style(
        foreground: style.foreground.flatMap { nearest($0, palette) },
        background: style.background.flatMap { nearest($0, palette) })
      let least = role.isGraphic ? 2.2 : palette == .indexed256 ? 4.5 : 3
      #expect(
        contrast(shown) >= least,
        "\(role) \(shown.foreground?.hex ?? "") on \(shown.background?.hex ?? "") for \(style.foreground?.hex ?? "") on \(style.background?.hex ?? "")"
      )
    }
  }

  @Test(arguments: names)
  func papersCanBeToldApartWithTwoHundredAndFiftySixColours(name: String) throws {
    let theme = try Project.catalog.theme(name)
    let grounds = (Paper.allCases.map(\.role) + [.plain, .headerBar]).map {
      theme.style(for: $0).background.flatMap(Palette.indexed256.number(of:))
    }
    #expect(Set(grounds).count == grounds.count)
  }

  @Test(arguments: names)
  func whatMustStandOutLooksUnlikeWhatItStandsOutFrom(name: String) throws {
    let theme = try Project.catalog.theme(name)
    let pairs: [(Role, Role)] = [
      (.selected, .plain), (.selected, .selectedDim), (.selectedDim, .plain), (.tab, .tabActive),
      (.border, .borderFocused), (.barFull, .barEmpty), (.timer, .timerWarning),
      (.timerWarning, .timerOver), (.winner, .tied), (.tied, .plain), (.warning, .refusal),
      (.dot, .dotFree), (.labelConfidential, .labelUrgent), (.input, .inputHint),
    ]
    for (one, other) in pairs {
      #expect(theme.style(for: one) != theme.style(for: other), "\(one) and \(other)")
    }
  }

  private func contrast(_ style: Style) -> Double {
    guard let letters = style.foreground, let ground = style.background else { return 0 }
    return letters.contrast(with: ground)
  }

  /// What a terminal with xterm's own colours shows.
  private func nearest(_ colour: RGB, _ palette: Palette) -> RGB? {
    palette.number(of: colour).flatMap(XtermColours.colour)
  }
}
