import Testing

@testable import Screen

@Suite struct StyleTests {
  @Test func colorsAreReadAndWrittenInHex() {
    #expect(RGB(hex: "#FFcc00") == RGB(red: 255, green: 204, blue: 0))
    #expect(RGB(hex: "#fc0") == RGB(hex: "#ffcc00"))
    #expect(RGB(hex: "#00000a")?.hex == "#00000a")
    for wrong in ["", "#", "ffcc00", "#ffcc0", "#gggggg", "#+ffcc0", "#-ff", "#ffcc000", "#é12345"]
    {
      #expect(RGB(hex: wrong) == nil, "\(wrong)")
    }
  }

  @Test func contrastIsWhatTheGuidelinesSay() throws {
    let black = RGB(number: 0)
    let white = RGB(number: 0xFFFFFF)
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(white.contrast(with: white) == 1)
    #expect(abs(RGB(number: 0x777777).contrast(with: white) - 4.478) < 0.001)
    #expect(abs(RGB(number: 0xFF0000).luminance - 0.2126) < 0.0001)
  }

  @Test func aPaletteTakesTheNearestColor() {
    let orange = RGB(number: 0xFF8700)
    #expect(Palette.direct.number(of: orange) == 0xFF8700)
    #expect(Palette.indexed256.number(of: orange) == 208)
    #expect(Palette.indexed256.number(of: RGB(number: 0x808080)) == 244)
    #expect(Palette.indexed256.number(of: RGB(number: 0)) == 16)
    #expect(Palette.indexed256.number(of: RGB(number: 0xFFFFFF)) == 231)
    #expect(Palette.indexed16.number(of: RGB(number: 0xFE0000)) == 9)
    #expect(Palette.indexed8.number(of: RGB(number: 0x0000FF)) == 4)
    #expect(Palette.monochrome.number(of: orange) == nil)
  }

  @Test func theCubeAndTheGreysAreKeptExactly() {
    for (step, level) in [0, 95, 135, 175, 215, 255].enumerated() {
      let color = RGB(number: level << 16)
      #expect(Palette.indexed256.number(of: color) == 16 + 36 * step)
    }
    for step in 0..<24 {
      let level = 8 + 10 * step
      #expect(Palette.indexed256.number(of: RGB(number: level * 0x10101)) == 232 + step)
    }
  }

  @Test(arguments: [Palette.indexed256, .indexed16, .indexed8], 0..<60)
  func lettersThatCanBeReadStayReadableWithFewerColors(palette: Palette, seed: Int) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let style = Style(
        foreground: RGB(number: Int(chance.next() & 0xFFFFFF)),
        background: RGB(number: Int(chance.next() & 0xFFFFFF)))
      let pair = ColorPair(style, palette: palette)
      let letters = try #require(pair.foreground.flatMap(palette.color))
      let ground = try #require(pair.background.flatMap(palette.color))
      let least = min(7, try #require(style.contrast))
      #expect(letters.contrast(with: ground) >= least, "\(style)")
      if palette != .indexed256, pair.allowsBold, let number = pair.foreground, number < 8 {
        let bright = try #require(Palette.indexed16.color(of: number + 8))
        #expect(bright.contrast(with: ground) >= least, "bold \(style)")
      }
    }
  }

  @Test(arguments: [
    (-1, false, Palette.monochrome), (2, false, .monochrome), (8, false, .indexed8),
    (16, false, .indexed16),
    (88, false, .indexed16), (256, false, .indexed256), (1 << 24, true, .direct),
    (1 << 24, false, .indexed256),
    (256, true, .indexed256),
  ])
  func thePaletteFollowsFromTheTerminal(colors: Int, isDirect: Bool, palette: Palette) {
    #expect(Palette(colors: colors, isDirect: isDirect) == palette)
  }

  @Test(arguments: Role.allCases)
  func everyRoleHasANameAndEndsAtPlain(role: Role) {
    #expect(Role(name: role.name) == role)
    var chain = [role]
    while let parent = chain.last?.parent, chain.count < 10 { chain.append(parent) }
    #expect(chain.last == .plain)
  }

  @Test func aRoleThatIsNotMentionedLooksLikeItsParent() {
    let ink = RGB(number: 0x222222)
    let paper = RGB(number: 0xFFFFEE)
    let red = RGB(number: 0xCC0000)
    let theme = Theme(
      name: "test", kind: .light,
      styles: [
        .plain: Style(foreground: ink, background: paper),
        .refusal: Style(foreground: red, attributes: .bold),
      ])
    let urgent = Style(foreground: red, background: paper, attributes: .bold)
    #expect(theme.style(for: .labelUrgent) == urgent)
    #expect(theme.style(for: .noteBlueEdge) == Style(foreground: ink, background: paper))
  }

  @Test func withoutColorsTheImportantRolesCanStillBeToldApart() {
    let theme = Theme(
      name: "colors only", kind: .dark, styles: [.selected: Style(background: RGB(number: 255))])
    for role in [Role.selected, .notePinkSelected, .refusal, .timerOver, .statusBar, .labelUrgent] {
      let style = theme.style(for: role, palette: .monochrome)
      #expect(style.attributes.contains(.reverse), "\(role)")
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test func everyBorderAndBlockHasAnASCIILookAlike() {
    let drawn = "─│┌┐└┘╭╮╰╯━┃┏┓┗┛═║╔╗╚╝█▀▄▏▎▍▌▋▊▉▁▂▃▅▆▇░▒▓●○…·✓✗▲▼◀▶→←↑↓"
    for scalar in drawn.unicodeScalars {
      let shown = Repertoire.ascii.scalar(for: scalar)
      #expect(shown.isASCII && shown != "?", "\(scalar)")
      #expect(Repertoire.unicode.scalar(for: scalar) == scalar)
    }
    #expect(Repertoire.ascii.scalar(for: "漢") == "?")
  }
}
