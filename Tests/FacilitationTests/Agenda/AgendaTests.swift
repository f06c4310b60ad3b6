import Testing

@testable import Facilitation

@Suite struct AgendaTests {
  @Test func startingAPartFinishesTheOneThatRuns() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    #expect(room.session.startedAt == room.now)
    try room.give(.startPart(part: 2), after: 300)
    #expect(room.session.agenda.current == 2)
    #expect(room.clock(1).finished)
    #expect(room.clock(1).elapsed(at: room.at(9_000)) == 300)
    #expect(room.clock(2).isRunning)
  }

  @Test func aFinishedPartRunsOnAndLosesNothing() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.finishPart, after: 400)
    #expect(room.session.agenda.current == nil)
    try room.give(.startPart(part: 1), after: 100)
    #expect(!room.clock(1).finished)
    try room.give(.finishPart, after: 50)
    #expect(room.clock(1).elapsed(at: room.now) == 450)
    #expect(room.session.startedAt == room.at(0))
  }

  @Test func aPauseStopsTheClock() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.pausePart, after: 60)
    #expect(room.clock(1).isPaused)
    #expect(
      room.refusal(of: .pausePart)?.sentence
        == "“Introduction” is paused already; resume it to go on.")
    try room.give(.resumePart, after: 600)
    try room.give(.finishPart, after: 40)
    #expect(room.clock(1).elapsed(at: room.now) == 100)
  }

  @Test func startingAPausedPartResumesIt() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    #expect(room.refusal(of: .startPart(part: 1))?.sentence == "“Introduction” is running already.")
    try room.give(.pausePart, after: 60)
    try room.give(.startPart(part: 1), after: 60)
    #expect(room.clock(1).isRunning)
    #expect(room.clock(1).stretches.count == 2)
  }

  @Test func aPartIsExtendedAndShortened() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.extendPart(part: 1, seconds: 120), after: 60)
    #expect(room.session.agenda.parts[1]?.remaining(at: room.now) == 660)
    try room.give(.extendPart(part: 1, seconds: -720))
    #expect(room.session.agenda.parts[1]?.allotted == 0)
    #expect(
      room.refusal(of: .extendPart(part: 2, seconds: -1_290))?.sentence
        == "“Group work” has 20 min; it cannot be 21 min 30 s shorter.")
    #expect(room.refusal(of: .extendPart(part: 2, seconds: 0))?.reason == .noChange)
    #expect(room.refusal(of: .extendPart(part: 2, seconds: .max))?.reason == .outOfRange)
    try room.give(.finishPart)
    #expect(
      room.refusal(of: .extendPart(part: 1, seconds: 60))?.sentence
        == "“Introduction” is finished; start it again to give it more time.")
  }

  @Test func aRoomInNoPartHasNothingToStop() throws {
    let room = AgendaRoom()
    for command in [Command.pausePart, .resumePart, .finishPart] {
      #expect(
        room.refusal(of: command)?.sentence
          == "The room is in no part of the agenda; start one first.")
    }
    #expect(room.refusal(of: .startPart(part: 9))?.reason == .unknown)
  }

  @Test func resumingWhatRunsIsRefused() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    #expect(room.refusal(of: .resumePart)?.reason == .wrongAgendaState)
  }

  @Test func aClockThatGoesBackwardsTakesNoTimeAway() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.pausePart, after: 100)
    try room.give(.resumePart, after: -5_000)
    try room.give(.pausePart, after: -5_000)
    #expect(room.clock(1).elapsed(at: room.now) == 100)
  }

  @Test(arguments: [-3_600, 86_400])
  func aClockThatIsSetAnewEndsNoSessionBeforeItBegan(seconds: Int) throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.startPart(part: 2), after: 600)
    try room.give(.finishPart, after: 300 + seconds)
    try room.give(.startPart(part: 3), after: 60 - seconds)
    try room.give(.closeSession, after: seconds)
    let end = try #require(room.session.endedAt)
    let times = room.session.agenda.parts.flatMap(\.clock.stretches).flatMap { [$0.start, $0.end] }
    #expect(times.compactMap(\.self).allSatisfy { AgendaRoom.start <= $0 && $0 <= end })
    #expect(room.clock(1).elapsed(at: end) == 600)
    let schedule = room.session.schedule(at: room.now)
    #expect(schedule.lines.compactMap(\.end).allSatisfy { $0 <= end })
  }

  @Test func everyStepOfTheAgendaIsUndoneExactly() throws {
    var room = AgendaRoom()
    let steps: [Command] = [
      .startPart(part: 1), .extendPart(part: 1, seconds: 60), .pausePart, .resumePart,
      .startPart(part: 2), .finishPart, .startPart(part: 1),
    ]
    var agendas = [room.session.agenda]
    for command in steps {
      try room.give(command, after: 100)
      agendas.append(room.session.agenda)
    }
    for agenda in agendas.dropLast().reversed() {
      try room.give(.undo, after: 100)
      #expect(room.session.agenda == agenda)
    }
    #expect(room.session.startedAt == nil)
    for agenda in agendas.dropFirst() {
      try room.give(.redo, after: 100)
      #expect(room.session.agenda == agenda)
    }
    #expect(room.session.startedAt == room.at(100))
  }

  @Test func promptsOnTheProjectorGoOnWithTheAgenda() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.moveSpotlight(to: .prompts(1)))
    try room.give(.startPart(part: 2), after: 60)
    #expect(room.session.spotlight == .prompts(2))
    try room.give(.undo)
    #expect(room.session.agenda.current == 1)
    #expect(room.session.spotlight == .prompts(2), "the projector is moved by hand alone")
  }

  @Test func anythingElseOnTheProjectorStaysWhenAPartStarts() throws {
    var room = AgendaRoom()
    try room.give(.moveSpotlight(to: .parkingLot))
    try room.give(.startPart(part: 1))
    #expect(room.session.spotlight == .parkingLot)
  }

  @Test func goingBackPutsTheLaterPartAsideAndLosesNothing() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.startPart(part: 2), after: 600)
    try room.give(.startPart(part: 1), after: 120)
    #expect(room.clock(2).isPaused)
    #expect(room.clock(1).isRunning)
    try room.give(.startPart(part: 2), after: 60)
    #expect(room.clock(1).finished)
    #expect(room.clock(1).elapsed(at: room.now) == 660)
    #expect(room.clock(2).elapsed(at: room.at(1_000)) == 120 + 1_000 - 780)
  }

  @Test func whatWasPutAsideIsFinishedOnceTheRoomLeavesItBehind() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 2))
    try room.give(.startPart(part: 1), after: 60)
    #expect(room.clock(2).isPaused)
    try room.give(.startPart(part: 3), after: 60)
    #expect(room.clock(1).finished)
    #expect(room.clock(2).finished)
  }

  @Test func finishingByMistakeIsTakenBackByOneUndoAndTheClockHasGoneOn() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.finishPart, after: 100)
    try room.give(.undo, after: 20)
    #expect(room.session.agenda.current == 1)
    #expect(room.clock(1).elapsed(at: room.now) == 120)
  }
}
