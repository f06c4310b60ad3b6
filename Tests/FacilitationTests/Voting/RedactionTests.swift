import Foundation
import Testing

@testable import Facilitation

@Suite struct RedactionTests {
  /// A round in which ballots are cast, corrected, taken back and done again, a tally is handed in,
  /// and a note with dots goes and comes back.
  private func votedRoom() throws -> VotingRoom {
    var room = VotingRoom(people: 12)
    try room.open()
    try room.cast("p01 1 1 2", by: VotingRoom.helper)
    try room.cast("p01 3 4", by: VotingRoom.helper)
    try room.cast("p02 1 5", by: VotingRoom.helper)
    try room.give(.undo, by: VotingRoom.helper)
    try room.give(.redo, by: VotingRoom.helper)
    try room.give(.castTally(round: 1, group: 2, dots: [Dots(target: 4, count: 9)]))
    try room.give(.removeNote(note: 4))
    try room.give(.undo)
    try room.give(.removeNote(note: 8))
    return room
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func nothingLinksASlotToADotOnceAnAnonymousRoundIsRevealed() throws {
    var room = try votedRoom()
    try room.give(.revealRound(round: 1))
    let round = try #require(room.session.rounds[1])
    #expect(round.ballots.isEmpty)
    #expect(round.tallies.isEmpty)
    let steps = room.session.histories.values.flatMap(\.steps)
    #expect(!steps.contains { $0.inverse.contains { $0.round == 1 } })
    let text = try json(room.session)
    #expect(["ballotCast", "tallyCast", "ballot.", "tally."].filter(text.contains) == [])
  }

  @Test func theRedactedJournalHasTombstonesForBallots() throws {
    var room = try votedRoom()
    try room.give(.revealRound(round: 1))
    #expect(room.entries.last?.redactedRounds == [1])
    let text = try json(room.entries.map { $0.redacting(round: 1) })
    let words = ["ballotCast", "ballotWithdrawn", "tallyCast", "dotsRestored", "\"slots\":[1"]
    #expect(words.filter(text.contains) == [])
    #expect(["redacted"].filter(text.contains) == ["redacted"])
  }

  @Test func theRedactedJournalReplaysToTheSameSession() throws {
    var room = try votedRoom()
    try room.give(.revealRound(round: 1))
    // Compared outside the expectations, which would print two whole sessions.
    let isReplayed = Session.replaying(room.entries) == room.session
    #expect(isReplayed)
    let redacted = room.entries.map { $0.redacting(round: 1) }
    let isReplayedRedacted = Session.replaying(redacted) == room.session
    #expect(isReplayedRedacted)
  }

  @Test func onlyTheRoundNamedIsRedacted() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1")
    #expect(room.entries.map { $0.redacting(round: 2) } == room.entries)
  }

  @Test func aNotesRemovalCanStillBeUndoneAfterTheReveal() throws {
    var room = try votedRoom()
    try room.give(.revealRound(round: 1))
    try room.give(.undo)
    #expect(room.session.notes[8] != nil)
    #expect(room.session.rounds[1]?.outcome?.ranking.count == 7)
  }
}
