import Support
import Testing

@testable import Facilitation

@Suite struct MergeTests {
  /// #1 and #2 of the producers, #3 of the consumers, #4 of the plenary; #1 is in a cluster.
  private let scene = Scene().given(
    .note("Ask the elders"), .note("ask the elders!"), .note("Hear the old first", in: 3),
    .note("Radio", in: 4), .addCluster(name: "Elders", notes: [1]))

  @Test func oneNoteStandsForTheOthers() {
    scene.when(.mergeNotes(notes: [3, 2], into: 1)).then(
      .noteClustered(2, cluster: 1), .noteMerged(2, Merged(face: 1, place: 1)),
      .noteClustered(3, cluster: 1), .noteMerged(3, Merged(face: 1, place: 0)))
    let session = scene.given(.mergeNotes(notes: [2, 3], into: 1)).session
    #expect(session.sections[1]?.notes == [1])
    #expect(session.sections[3]?.notes == [])
    #expect(
      session.family(of: 1).map(\.text) == [
        "Ask the elders", "ask the elders!", "Hear the old first",
      ])
    #expect(session.face(of: 3) == 1)
    #expect(session.raised(ClusterID(1)).groups == [1, 2], "a merged note is still its group's")
    #expect(session.equalSay(in: 1).unnamed == 2, "and what it said counts")
  }

  @Test func aMergedNoteGoesWhereItsFaceGoes() {
    let merged = scene.given(.mergeNotes(notes: [3], into: 1))
    merged.when(.clusterNotes(notes: [1], cluster: nil)).then(
      .noteClustered(1, cluster: nil), .noteClustered(3, cluster: nil))
    for command: Command in [
      .moveNote(note: 3, section: 1, index: nil), .clusterNotes(notes: [3], cluster: nil),
      .parkNote(note: 3, parking: Parking()), .mergeNotes(notes: [2], into: 3),
      .mergeNotes(notes: [3], into: 2),
    ] {
      merged.when(command).refused(
        .inUse, "Note #3 is merged into #1; name #1, or split it first.")
    }
    merged.when(.editNote(note: 3, text: "Elders")).then(.noteEdited(3, text: "Elders"))
    merged.when(.removeSection(section: 3)).refused(.inUse)
  }

  @Test func takingTheFaceDownLosesNothing() {
    let session = scene.given(.mergeNotes(notes: [2, 3], into: 1), .removeNote(note: 1)).session
    #expect(session.sections[1]?.notes == [2])
    #expect(session.sections[3]?.notes == [3])
    #expect(session.notes[3]?.cluster == nil, "it is again where it was")
    let back = scene.given(.mergeNotes(notes: [2, 3], into: 1), .removeNote(note: 1), .undo)
    #expect(back.session.family(of: 1).map(\.id) == [1, 2, 3])
  }

  @Test func whatIsVotedOnIsNotMerged() {
    let open = scene.given(.mergeNotes(notes: [2], into: 1), .openRound(round: 1))
    open.when(.mergeNotes(notes: [3], into: 1)).refused(
      .wrongRoundState, "#1 is up for a vote in “Priorities”; wait for the reveal.")
    open.when(.splitNote(note: 2)).refused(.wrongRoundState)
    open.when(
      .castBallot(round: 1, slot: 1, dots: [Dots(target: 2, count: 1), Dots(target: 1, count: 1)])
    )
    .then(.ballotCast(1, slot: 1, dots: [Dots(target: 1, count: 2)]))
    let revealed = open.given(
      .castBallot(round: 1, slot: 1, dots: []), .closeRound(round: 1), .revealRound(round: 1))
    revealed.when(.mergeNotes(notes: [3], into: 1)).carriedOut()
  }

  @Test func aParkedNoteStaysInSight() {
    let parked = scene.given(.parkNote(note: 2, parking: Parking(owner: "Ben")))
    parked.when(.mergeNotes(notes: [2], into: 1)).refused(.inUse)
    parked.when(.mergeNotes(notes: [1], into: 2)).carriedOut()
  }

  @Test func onlyTheFacilitatorMerges() {
    scene.when(.mergeNotes(notes: [2], into: 1), by: .amina).refused(.notAllowed)
  }

  @Test func whatIsKeptApartIsNotSuggestedAgain() {
    #expect(scene.session.likeNotes() == [[1, 2]])
    let apart = scene.given(.keepApart(notes: [2, 1]))
    #expect(apart.session.likeNotes().isEmpty)
    apart.when(.keepApart(notes: [1, 2])).refused(.noChange)
    #expect(apart.given(.undo).session.likeNotes() == [[1, 2]])
    #expect(scene.given(.mergeNotes(notes: [2], into: 1)).session.likeNotes().isEmpty)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func mergingAndSplittingGivesTheSameSession(seed: UInt64) {
    var scene = Play.of(seed).scene
    var chance = Chance(seed: seed)
    scene.give(.reopenSession)
    for _ in 0..<10 {
      let before = scene.session
      let (note, face) = (chance.id(in: before.notes), chance.id(in: before.notes))
      guard scene.give(.mergeNotes(notes: [note], into: face)) == nil else { continue }
      #expect(scene.session.family(of: face).contains { $0.id == note })
      #expect(scene.give(.splitNote(note: note)) == nil)
      #expect(scene.session.differences(from: before) == [])
    }
  }
}
