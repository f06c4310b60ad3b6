import Testing

@testable import Facilitation

@Suite struct RoundWarningTests {
  @Test func pairsAreNamedByNumber() throws {
    var room = VotingRoom(notes: 4)
    room.record([.noteEdited(4, text: "more water POINTS")], by: .facilitator)
    let warnings = room.session.warnings(for: .votingRoom())
    #expect(warnings.contains(.nearlyAlike(.note(2), .note(4))))
    #expect(
      warnings.map(\.sentence).contains("#2 and #4 read nearly alike; they may split the vote."))
  }

  @Test func looseNotesAndCrowdsAreWarnedOf() throws {
    var room = VotingRoom(notes: 12)
    #expect(
      room.session.warnings(for: .votingRoom()).map(\.sentence) == [
        "12 notes in no cluster may split the vote: #1, #2, #3, #4, #5, #6 and 6 more."
      ])
    room.record([.clusterAdded(Cluster(id: 1, name: "Water"))], by: .facilitator)
    room.record((1...11).map { .noteClustered(NoteID($0), cluster: 1) }, by: .facilitator)
    var rules = RoundRules.votingRoom()
    rules.kind = .clusters
    #expect(
      room.session.warnings(for: rules).map(\.sentence) == [
        "1 note in no cluster cannot be voted on: #12."
      ])
    #expect(RoundWarning.manyTargets(21).sentence.hasPrefix("There are 21 targets; above 20 "))
    #expect(VotingRoom(notes: 21).session.warnings(for: .votingRoom()).contains(.manyTargets(21)))
  }

  @Test func whatTheRoomCannotReadIsWarnedOf() throws {
    var room = VotingRoom(notes: 4)
    room.record([.noteLabelled(2, label: .urgent)], by: .facilitator)
    #expect(room.session.warnings(for: .votingRoom()).contains(.notForTheRoom([2])))
    #expect(
      RoundWarning.notForTheRoom([2]).sentence
        == "1 target may not be shown to the room: #2. Park or relabel them, or the room votes on "
        + "what it cannot read.")
  }

  @Test func onlyADraftIsWarnedOf() throws {
    var room = VotingRoom()
    try room.give(.draftRound(rules: .votingRoom()))
    #expect(!room.session.warnings(of: 1).isEmpty)
    try room.give(.openRound(round: 1))
    #expect(room.session.warnings(of: 1).isEmpty)
  }
}
