import Support
import Testing

@testable import Facilitation

@Suite struct FeedbackTests {
  @Test func itIsCountedByMarkWithMeanAndMedian() {
    var scene = Scene()
    #expect(scene.session.feedbackTally.meanTenths == nil)
    for score in [5, 2, 4, 4, 5, 5] { scene = scene.given(.addFeedback(score: score, line: nil)) }
    scene = scene.given(.addFeedback(score: nil, line: "More time"))
    let tally = scene.session.feedbackTally
    #expect(tally.counts == [0, 1, 0, 2, 3])
    #expect(tally.people == 6)
    #expect(tally.meanTenths == 42, "25 of 6 is 4.17")
    #expect(tally.medianTenths == 45, "between a 4 and a 5")
  }

  @Test func theOrderOfVoicesTellsNothingOfTheOrderInWhichTheyCame() {
    let lines = [(3, "Zu kurz"), (5, "Alles"), (3, "Anders"), (nil, "Danke")]
    let told = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]].map { order in
      order.reduce(Scene()) { scene, place in
        scene.given(.addFeedback(score: lines[place].0, line: lines[place].1), by: .amina)
      }.session.feedbackTally.voices.map(\.line)
    }
    #expect(Set(told) == [["Alles", "Anders", "Zu kurz", "Danke"]])
  }

  @Test(arguments: [Actor.amina, .facilitator])
  func nothingKeepsWhoGaveIt(giver: Actor) throws {
    let before = Scene().given(.note("Radio"), by: giver)
    let after = before.given(.addFeedback(score: 1, line: "Too long"), by: giver)
    #expect(after.entries.last?.actor == .room)
    #expect(after.session.histories == before.session.histories, "no step of theirs to undo")
    after.given(.undo, by: giver).when(.undo, by: giver).refused(.nothingToUndo)
  }

  @Test func theFacilitatorTakesItAwayAndCanThinkAgain() {
    let given = Scene().given(.addFeedback(score: 1, line: "A name"), by: .amina)
    given.when(.removeFeedback(feedback: 1), by: .amina).refused(.notAllowed)
    let removed = given.given(.removeFeedback(feedback: 1))
    #expect(removed.session.feedback.isEmpty)
    #expect(removed.given(.undo).session.feedback[1]?.line == "A name")
    #expect(removed.given(.undo, .redo).session.feedback.isEmpty)
  }

  @Test func nobodySitsInTheSeatThatItIsKeptUnder() {
    Scene().when(.note("Radio"), by: .room).refused(.notAllowed)
  }
}
