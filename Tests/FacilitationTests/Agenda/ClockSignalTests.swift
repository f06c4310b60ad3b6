import Testing

@testable import Facilitation

@Suite struct ClockSignalTests {
  /// A part of ten minutes that begins at 0.
  private func room() throws -> AgendaRoom {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    return room
  }

  /// What is signalled between looks at these seconds.
  private func signals(in room: AgendaRoom, at seconds: [Int]) -> [ClockSignal] {
    zip(seconds, seconds.dropFirst()).compactMap {
      room.session.signal(between: room.at($0), and: room.at($1))
    }
  }

  @Test func thereIsOneWarningAndOneEndHoweverOftenTheClockIsLookedAt() throws {
    let room = try room()
    #expect(signals(in: room, at: Array(0...700)) == [.warning(minutes: 2), .end])
    #expect(signals(in: room, at: [0, 470, 489, 600, 600, 700]) == [.warning(minutes: 2), .end])
  }

  @Test func whoOpensTheProgramLongAfterHearsNothing() throws {
    let room = try room()
    #expect(signals(in: room, at: [0, 560, 3_600]) == [])
    #expect(signals(in: room, at: [0, 610]) == [.end])
  }

  @Test func aPausedClockAndAClosedSessionSignalNothing() throws {
    var room = try room()
    try room.give(.pausePart, after: 470)
    #expect(signals(in: room, at: [470, 490, 700]) == [])
    try room.give(.resumePart)
    try room.give(.closeSession)
    #expect(signals(in: room, at: [470, 490]) == [])
  }

  @Test func theWarningIsAsTheSessionSaysOrNotAtAll() throws {
    var room = try room()
    try room.give(.setSignals(signals: ClockSignals(warningMinutes: 5)))
    #expect(signals(in: room, at: Array(0...700)) == [.warning(minutes: 5), .end])
    try room.give(.setSignals(signals: ClockSignals(warningMinutes: nil)))
    #expect(signals(in: room, at: Array(0...700)) == [.end])
    #expect(
      room.refusal(of: .setSignals(signals: ClockSignals(warningMinutes: 0)))?.reason
        == .outOfRange)
    try room.give(.undo)
    #expect(room.session.agenda.signals.warningMinutes == 5)
  }

  @Test func afterAnExtensionTheSignalsComeAgain() throws {
    var room = try room()
    try room.give(.extendPart(part: 1, seconds: 300))
    #expect(signals(in: room, at: Array(590...1_000)) == [.warning(minutes: 2), .end])
  }
}
