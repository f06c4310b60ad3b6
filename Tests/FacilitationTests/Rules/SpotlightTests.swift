import Foundation
import Support
import Testing

@testable import Facilitation

@Suite struct SpotlightTests {
  private let scene = Scene().given(.note("Radio"), .note("Maps", in: 3))

  @Test func theSpotlightFallsOnWhatIsThere() {
    let lit = scene.given(.moveSpotlight(to: .note(1)))
    #expect(lit.session.shownSpotlight == .note(1))
    #expect(lit.given(.removeNote(note: 1)).session.shownSpotlight == .welcome)
    scene.when(.moveSpotlight(to: .note(9))).refused(.unknown)
    scene.when(.moveSpotlight(to: .comparison(1, 1))).refused(
      .outOfRange, "Choose two different charts to compare.")
    scene.when(.moveSpotlight(to: .groups(2, 2))).refused(
      .outOfRange, "Choose two different groups to compare.")
    scene.when(.moveSpotlight(to: .speaker(name: " ", topic: ""))).refused(
      .badText, "Say who speaks, or what about.")
    scene.when(.moveSpotlight(to: .welcome)).refused(.noChange)
  }

  @Test func aBlankProjectorComesBackToWhatItShowed() {
    let built = scene.given(
      .writePoints(group: 1, points: [ReportBack.Point(text: "We need maps")]),
      .moveSpotlight(to: .reportBack(1), steps: 0), .turnProjector(page: 2),
      .moveSpotlight(to: .blank))
    #expect(built.session.spotlight == .blank)
    built.when(.moveSpotlight(to: .blank)).refused(.noChange)
    let lit = built.given(.lightProjector).session
    #expect(lit.spotlight == .reportBack(1))
    #expect(lit.projection.steps == 0)
    #expect(lit.projection.page == 2)
    scene.when(.lightProjector).refused(.noChange)
  }

  @Test func aSceneIsBuiltUpStepByStepOrShownWhole() {
    let points = [ReportBack.Point(text: "We need maps"), ReportBack.Point(text: "And radios")]
    let said = scene.given(
      .writePoints(group: 1, points: points), .moveSpotlight(to: .reportBack(1), steps: 0))
    #expect(said.given(.showSteps(count: 1)).session.projection.steps == 1)
    #expect(said.given(.showSteps(count: nil)).session.projection.steps == nil)
    said.when(.showSteps(count: 3)).refused(
      .outOfRange, "The steps to show must be 0–2, not 3.")
    scene.when(.showSteps(count: 1)).refused(
      .outOfRange,
      "This scene is always shown whole; a result, a report-back and prompts have steps.")
  }

  @Test func aNoteShownOnPurposeIsHiddenAgainAsSoonAsTheSpotlightMoves() {
    let kept = scene.given(.labelNote(note: 1, label: .confidential))
    let shown = kept.given(.moveSpotlight(to: .disclosed(1)))
    #expect(shown.session.spotlight == .disclosed(1))
    #expect(
      shown.given(.moveSpotlight(to: .blank), .lightProjector).session.spotlight == .note(1))
    kept.when(.moveSpotlight(to: .disclosed(2))).then(.spotlightMoved(.note(2)))
  }

  @Test func theVoteThatIsOpenedTakesThePlaceOfTheOneShown() {
    let rules = RoundRules(title: "Second", question: "")
    let first = scene.given(
      .draftRound(rules: rules), .openRound(round: 1), .closeRound(round: 1))
    let watched = first.given(.moveSpotlight(to: .round(1)))
    #expect(watched.given(.openRound(round: 2)).session.spotlight == .round(2))
    #expect(first.given(.openRound(round: 2)).session.spotlight == .welcome)
    let dark = watched.given(.moveSpotlight(to: .blank), .openRound(round: 2))
    #expect(dark.session.spotlight == .blank)
    #expect(dark.given(.lightProjector).session.spotlight == .round(2))
  }

  @Test func aResultThatTheRoomWaitsForIsBuiltUpByHand() {
    let cast = scene.given(
      .addPeople(count: 2, names: nil, role: nil), .openRound(round: 1),
      .castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 1)]))
    let watched = cast.given(.moveSpotlight(to: .round(1)), .revealRound(round: 1))
    #expect(watched.session.projection.steps == 0)
    #expect(watched.session.steps(of: .round(1)) == 2)
    #expect(cast.given(.revealRound(round: 1)).session.projection.steps == nil)
  }

  @Test(arguments: [
    Spotlight.welcome, .agenda, .speaker(name: "Rosa", topic: "Maps"), .prompts(1), .chart(1),
    .comparison(1, 2), .note(1), .disclosed(1), .round(1), .reportBack(1), .groups(1, 2),
    .barriers, .parkingLot, .wayForward, .break(1), .testCard, .blank,
  ])
  func everySceneIsReadAsItWasWritten(scene: Spotlight) throws {
    let written = try JSONEncoder().encode(scene)
    #expect(try JSONDecoder().decode(Spotlight.self, from: written) == scene)
  }
}
