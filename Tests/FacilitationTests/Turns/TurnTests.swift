import Support
import Testing

@testable import Facilitation

@Suite struct TurnTests {
  private let scene = Scene(.threeGroups, people: 6)

  private func states(_ scene: Scene) -> [Turn.State] {
    scene.session.turns(at: scene.now).map(\.state)
  }

  @Test func theWordGoesFromGroupToGroupAndTheRoomSeesIt() {
    scene.when(.giveWord(to: nil)).then(
      .turnStarted(1), .spotlightMoved(.reportBack(1)), .stepsShown(count: 0))
    let first = scene.given(.giveWord(to: nil))
    first.when(.giveWord(to: nil)).then(
      .turnFinished(1), .turnStarted(2), .spotlightMoved(.reportBack(2)), .stepsShown(count: 0))
    let last = first.given(.giveWord(to: nil), .giveWord(to: nil))
    #expect(states(last) == [.done, .done, .speaking])
    last.when(.giveWord(to: nil)).refused(
      .wrongAgendaState, "No group is waiting; give the word to one of them once more.")
    #expect(states(last.given(.finishTurn)) == [.done, .done, .done])
  }

  @Test func aDarkProjectorStaysDarkWhenTheWordIsGiven() {
    let dark = scene.given(.moveSpotlight(to: .blank)).given(.giveWord(to: nil))
    #expect(dark.session.spotlight == .blank)
    #expect(dark.given(.lightProjector).session.spotlight == .reportBack(1))
  }

  @Test func aSkippedGroupComesBack() {
    let skipped = scene.given(.giveWord(to: nil), .skipTurn(group: 1))
    #expect(states(skipped) == [.skipped, .speaking, .waiting])
    #expect(skipped.session.spotlight == .reportBack(2))
    skipped.when(.skipTurn(group: 1)).refused(.wrongAgendaState)
    let back = skipped.given(.giveWord(to: nil), .queueTurn(group: 1), .giveWord(to: nil))
    #expect(states(back) == [.speaking, .done, .done])
    back.when(.queueTurn(group: 1)).refused(.wrongAgendaState, "Group “A” has the word now.")
  }

  @Test func theOrderIsChosenAndSurvivesGroupsThatComeAndGo() {
    let ordered = scene.given(.orderTurns(groups: [3, 1]))
    #expect(ordered.session.turnOrder == [3, 1, 2])
    ordered.when(.orderTurns(groups: [3])).refused(.noChange)
    ordered.when(.orderTurns(groups: [1, 1])).refused(
      .nameTaken, "A group stands twice in that order; name each once.")
    let more = ordered.given(.addGroup(name: "D", purpose: nil, cap: nil))
    #expect(more.session.turnOrder == [3, 1, 2, 4])
    let empty = more.given(.removeGroup(group: 4))
    #expect(empty.session.turnOrder == [3, 1, 2])
  }

  @Test func theTimeOfThePartIsSharedOutUnlessItIsSet() {
    // 15 minutes for three groups.
    #expect(scene.session.turnSeconds == 300)
    #expect(scene.given(.extendPart(part: 1, seconds: 90)).session.turnSeconds == 330)
    let set = scene.given(.allotTurns(seconds: 240), .extendTurn(group: 2, seconds: 60))
    #expect(set.session.turns(at: set.now).map(\.allotted) == [240, 300, 240])
    #expect(set.given(.allotTurns(seconds: nil)).session.turnSeconds == 300)
    set.when(.extendTurn(group: 1, seconds: -241)).refused(
      .outOfRange, "Group “A” has 240 seconds; it cannot have 241 seconds less.")
  }

  @Test func aClockRunsPausesAndGoesOnWhereItStoodWhenTheWordComesBack() {
    var scene = scene.given(.giveWord(to: 1))
    scene.now = scene.now.advanced(bySeconds: 99)
    scene = scene.given(.pauseTurn)
    scene.now = scene.now.advanced(bySeconds: 500)
    #expect(scene.session.turn(of: 1, at: scene.now).elapsed == 100)
    #expect(states(scene).first == .paused)
    scene.when(.pauseTurn).refused(.wrongAgendaState)
    scene = scene.given(.giveWord(to: 2), .giveWord(to: 1))
    scene.now = scene.now.advanced(bySeconds: 249)
    let turn = scene.session.turn(of: 1, at: scene.now)
    #expect(turn.elapsed == 350)
    #expect(turn.remaining == -50, "what is over is told, not cut off")
  }

  @Test func givingTheWordByMistakeIsUndoneWithWhatTheRoomSaw() {
    let shown = scene.given(.moveSpotlight(to: .wayForward), .giveWord(to: 2))
    let undone = shown.given(.undo)
    #expect(states(undone) == [.waiting, .waiting, .waiting])
    #expect(undone.session.spotlight == .wayForward)
    let again = undone.given(.redo)
    #expect(states(again) == [.waiting, .speaking, .waiting])
    #expect(again.session.spotlight == .reportBack(2))
    let moved = shown.given(.moveSpotlight(to: .parkingLot), .undo)
    #expect(moved.session.spotlight == .parkingLot, "whoever moved it on meant to")
  }

  @Test func closingTheSessionEndsTheTurnAndUndoGivesTheWordBack() {
    let closed = scene.given(.giveWord(to: 1), .closeSession)
    #expect(states(closed).first == .done)
    #expect(states(closed.given(.undo)).first == .speaking)
  }

  @Test func aGroupThatIsTakenAwayTakesTheWordWithIt() {
    let gone = scene.given(.giveWord(to: 3)).given(
      .movePerson(slot: 1, group: nil), .movePerson(slot: 2, group: nil),
      .movePerson(slot: 3, group: nil), .movePerson(slot: 4, group: nil),
      .movePerson(slot: 5, group: nil), .movePerson(slot: 6, group: nil),
      .removeGroup(group: 3))
    #expect(gone.session.speaker == nil)
    gone.when(.finishTurn).refused(
      .wrongAgendaState, "No group has the word; give it to one first.")
    #expect(states(gone.given(.giveWord(to: nil))) == [.speaking, .waiting])
  }
}

extension Plan {
  /// Three groups that report back for a quarter of an hour.
  fileprivate static let threeGroups: Plan = {
    var plan = Plan(
      slug: "three", title: "Three groups", purpose: "To hear all.", question: "What?",
      people: 3...30, minutes: 15...15, difficulty: .easy)
    plan.groups = [PlanGroup(name: "A"), PlanGroup(name: "B"), PlanGroup(name: "C")]
    plan.parts = [PlanPart(title: "Report-backs", kind: .reportBack, minutes: 15)]
    return plan
  }()
}
