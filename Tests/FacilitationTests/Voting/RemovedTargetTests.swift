import Testing

@testable import Facilitation

@Suite struct RemovedTargetTests {
  @Test func removingAVotedNoteGivesItsDotsBackAndNamesTheSlots() throws {
    var room = VotingRoom()
    try room.open()
    for text in ["p01 1 1 2", "p02 2", "p03 3"] { try room.cast(text) }
    try room.give(.castTally(round: 1, group: 2, dots: [Dots(target: 2, count: 4)]))
    let events = try room.give(.removeNote(note: 2))
    #expect(events.first == .dotsReturned(1, target: 2, slots: [1, 2], groups: [2]))
    #expect(room.session.rounds[1]?.targets.contains(.note(2)) == false)
    #expect(room.session.ballot(of: 1, in: 1) == [Dots(target: 1, count: 2)])
    #expect(room.session.missingSlots(of: 1).contains(2))
    #expect(room.session.groupTally(of: 2, in: 1) == nil)
  }

  @Test func undoingTheRemovalBringsTheDotsBack() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1 1 2")
    try room.cast("p02 2")
    let before = room.session.rounds[1]
    try room.give(.removeNote(note: 2))
    let without = room.session.rounds[1]
    try room.give(.undo)
    #expect(room.session.rounds[1] == before)
    try room.give(.redo)
    #expect(room.session.rounds[1] == without)
  }

  @Test func dotsGivenElsewhereSinceAreNotOverwritten() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1 1 2", by: VotingRoom.helper)
    try room.give(.removeNote(note: 2))
    try room.cast("p01 1 1 3", by: VotingRoom.helper)
    #expect(room.refusal(of: .undo)?.reason == .changedSince)
    #expect(room.session.ballot(of: 1, in: 1)?.total == 3)
  }

  @Test func aClosedRoundGivesDotsBackToo() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1 1 2")
    try room.give(.closeRound(round: 1))
    try room.give(.removeNote(note: 2))
    #expect(room.session.ballot(of: 1, in: 1)?.total == 2)
    try room.give(.undo)
    #expect(room.session.ballot(of: 1, in: 1)?.total == 3)
    #expect(room.session.rounds[1]?.state == .closed)
  }

  @Test func aRevealedRoundKeepsItsResult() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1 1 2")
    try room.give(.revealRound(round: 1))
    let outcome = room.session.rounds[1]?.outcome
    try room.give(.removeNote(note: 1))
    #expect(room.session.rounds[1]?.outcome == outcome)
  }
}
