import Testing

@testable import Facilitation

@Suite struct ScheduleTests {
  @Test func beforeTheStartEverythingIsToCome() {
    let room = AgendaRoom()
    let schedule = room.session.schedule(at: room.now)
    #expect(schedule.lines.map(\.state) == [.coming, .coming, .coming])
    #expect(schedule.lines.map(\.start) == [room.at(0), room.at(600), room.at(1_800)])
    #expect(schedule.end == room.at(3_600))
    #expect(schedule.behind == 0)
  }

  @Test func aPartThatRunsOverPushesTheRestBack() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    let schedule = room.session.schedule(at: room.at(780))
    #expect(schedule.lines[0].actual == 780)
    #expect(schedule.lines[0].remaining == -180)
    #expect(schedule.lines[1].start == room.at(780))
    #expect(schedule.behind == 180)
    #expect(schedule.end == room.at(3_780))
  }

  @Test func whatIsFinishedEarlyPutsTheRoomAhead() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.startPart(part: 2), after: 480)
    let schedule = room.session.schedule(at: room.at(500))
    #expect(schedule.lines.map(\.state) == [.finished, .running, .coming])
    #expect(schedule.lines[0].end == room.at(480))
    #expect(schedule.lines[1].end == room.at(1_680))
    #expect(schedule.behind == -120)
  }

  @Test func extensionsAndPausesCount() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.extendPart(part: 3, seconds: 300))
    try room.give(.pausePart, after: 60)
    let schedule = room.session.schedule(at: room.at(160))
    #expect(schedule.lines[0].state == .paused)
    #expect(schedule.lines[0].end == room.at(700))
    #expect(schedule.behind == 400)
    #expect(schedule.lines[2].planned == 1_800)
    #expect(schedule.lines[2].remaining == 2_100)
  }

  @Test func aPartPassedOverIsSkipped() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.startPart(part: 3), after: 600)
    let schedule = room.session.schedule(at: room.at(600))
    #expect(schedule.lines.map(\.state) == [.finished, .skipped, .running])
    #expect(schedule.lines[1].start == nil)
    #expect(schedule.behind == -1_200)
  }

  @Test func onceAllIsDoneTheEndIsWhatItWas() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.startPart(part: 2), after: 600)
    try room.give(.startPart(part: 3), after: 1_200)
    try room.give(.finishPart, after: 1_860)
    let schedule = room.session.schedule(at: room.at(20_000))
    #expect(schedule.end == room.at(3_660))
    #expect(schedule.behind == 60)
  }

  @Test func aClosedSessionIsToldAsOfItsEnd() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    try room.give(.finishPart, after: 600)
    try room.give(.closeSession, after: 60)
    let schedule = room.session.schedule(at: room.at(20_000))
    #expect(schedule.lines.map(\.state) == [.finished, .skipped, .skipped])
    #expect(schedule.end == room.at(600))
  }

  @Test(arguments: 0..<200)
  func theScheduleHoldsTogetherWhateverTheClockDoes(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var room = AgendaRoom()
    for _ in 0..<40 {
      let part = PartID(Int.random(in: 1...3, using: &chance))
      let commands: [Command] = [
        .startPart(part: part), .pausePart, .resumePart, .finishPart, .undo, .redo,
        .extendPart(part: part, seconds: Int.random(in: -900...900, using: &chance)),
      ]
      let wait = Int.random(in: -300...900, using: &chance)
      if let command = commands.randomElement(using: &chance) {
        try? room.give(command, after: wait)
      }
      let schedule = room.session.schedule(at: room.now)
      #expect(schedule.lines.allSatisfy { $0.actual >= 0 })
      #expect(room.session.agenda.parts.allSatisfy { $0.allotted >= 0 })
      #expect(room.session.agenda.parts.count(where: \.clock.isRunning) <= 1)
      let coming = schedule.lines.filter { $0.state == .coming }
      #expect(zip(coming, coming.dropFirst()).allSatisfy { $0.end == $1.start })
    }
    // Compared outside the expectation, which would print two whole sessions.
    let isReplayed = Session.replaying(room.entries) == room.session
    #expect(isReplayed)
  }
}
