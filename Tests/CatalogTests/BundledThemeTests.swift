import Screen
import Testing

@testable import Catalog

@Suite struct BundledThemeTests {
  private static let coloured = ["colour-safe", "night", "paper", "projector"]
  private static let names = coloured + ["mono"]

  @Test func thereIsAThemeForEveryRoom() throws {
    #expect(Set(Project.catalog.themes.map(\.name)) == Set(Self.names))
    #expect(try Project.catalog.theme("paper").kind == .light)
    #expect(try Project.catalog.theme("night").kind == .dark)
    #expect(try Project.catalog.theme("projector").contrast == 7)
    for name in Self.coloured { #expect(try Project.catalog.theme(name).contrast >= 4.5) }
  }

  @Test(arguments: names)
  func everyThemeSaysHowEveryRoleLooks(name: String) throws {
    let theme = try Project.catalog.theme(name)
    #expect(Role.allCases.allSatisfy { theme.styles[$0] != nil })
  }

  @Test(arguments: coloured, [Palette.direct, .indexed256, .indexed16, .indexed8])
  func everyPairThatIsDrawnCanBeReadWithEveryNumberOfColours(
    name: String, palette: Palette
  ) throws {
    let theme = try Project.catalog.theme(name)
    #expect(KeptScreens.roles.count > Role.allCases.count / 2)
    for role in KeptScreens.roles {
      let pair = ColorPair(theme.style(for: role), palette: palette)
      let letters = try #require(pair.foreground.flatMap(palette.color))
      let ground = try #require(pair.background.flatMap(palette.color))
      let contrast = letters.contrast(with: ground)
      #expect(contrast >= theme.contrast, "\(role): \(letters.hex) on \(ground.hex)")
    }
  }

  @Test(arguments: coloured)
  func whatIsWrittenOnANoteHasTheContrastForSmallPrint(name: String) throws {
    let theme = try Project.catalog.theme(name)
    for role in Paper.allCases.flatMap({ [$0.role, $0.selected] }) {
      #expect(try #require(theme.style(for: role).contrast) >= 7, "\(role)")
    }
  }

  @Test(arguments: coloured)
  func papersCanBeToldApartWithTwoHundredAndFiftySixColours(name: String) throws {
    let theme = try Project.catalog.theme(name)
    let grounds = (Paper.allCases.map(\.role) + [.plain, .headerBar]).map {
      ColorPair(theme.style(for: $0), palette: .indexed256).background
    }
    #expect(Set(grounds).count == grounds.count)
  }

  @Test(arguments: ColourBlindness.allCases)
  func papersOfTheSafeThemeStayApartForEyesThatSeeSomeColoursAlike(
    eyes: ColourBlindness
  ) throws {
    let theme = try Project.catalog.theme("colour-safe")
    let papers = Paper.allCases.compactMap { theme.style(for: $0.role).background }
    #expect(papers.count == Paper.allCases.count)
    for (place, one) in papers.enumerated() {
      for other in papers.dropFirst(place + 1) {
        #expect(eyes.distance(one, other) > 0.05, "\(one.hex) and \(other.hex)")
      }
    }
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

  @Test func monoHasNoColourAtAll() throws {
    let theme = try Project.catalog.theme("mono")
    #expect(theme.faintest == nil)
    for role in Role.allCases {
      let style = theme.style(for: role)
      #expect(style.foreground == nil && style.background == nil, "\(role)")
      #expect(style.attributes.isDisjoint(with: [.dim, .italic]), "\(role)")
    }
  }

  @Test func whatTheScreensDrawHasALookAlikeInASCII() {
    #expect(KeptScreens.characters.contains("╭"))
    for character in KeptScreens.characters {
      for scalar in character.unicodeScalars where !scalar.properties.isAlphabetic {
        #expect(
          scalar == "?" || Repertoire.ascii.scalar(for: scalar) != "?", "\(scalar) is shown as ?")
      }
    }
  }
}
