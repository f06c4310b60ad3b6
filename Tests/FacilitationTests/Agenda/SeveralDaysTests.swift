import Facilitation
import Support
import Testing

@Suite struct SeveralDaysTests {
  private static let plan: Plan = {
    var plan = Plan.workshop
    plan.parts[2].day = 2
    return plan
  }()

  @Test func aPartOfALaterDayHasNoTimeYet() {
    let scene = Scene(Self.plan).given(.startPart(part: 1))
    let lines = scene.session.schedule(at: scene.now).lines
    #expect(lines.map { $0.start == nil } == [false, false, true])
  }

  @Test func aNightBetweenTwoDaysIsNoDelay() {
    var scene = Scene(Self.plan).given(.startPart(part: 1), .startPart(part: 2), .finishPart)
    scene.now = scene.now.advanced(bySeconds: 86_400)
    scene = scene.given(.startPart(part: 3))
    #expect(abs(scene.session.schedule(at: scene.now).behind) < 60)
  }

  @Test func aDayBeforeTheOneAboveIsRefused() {
    var plan = Self.plan
    plan.parts[0].day = 2
    plan.parts[2].day = 1
    #expect(throws: Refusal.self) { try plan.checked() }
  }
}
