import Support
import Testing

@testable import Facilitation

@Suite struct PrivacyTests {
  /// Group 1 writes privately: note 1 is written before, note 2 in part 1, note 3 in part 2.
  private func room() -> Scene {
    var scene = Scene()
    scene = scene.given(.note("Open words", in: 1), by: .amina)
    scene = scene.given(.writePrivately(group: 1, privately: true))
    scene = scene.given(.startPart(part: 1))
    scene = scene.given(.note("First secret", in: 1), by: .amina)
    scene = scene.given(.startPart(part: 2))
    scene = scene.given(.note("Second secret", in: 1), by: .amina)
    return scene
  }

  private func texts(of session: Session, for viewer: Viewer) -> [String] {
    session.notes.filter { $0.isShown(to: viewer) }.map(\.text)
  }

  @Test func privateNotesAreForTheirGroupAndTheFacilitator() {
    let session = room().session
    let all = ["Open words", "First secret", "Second secret"]
    #expect(texts(of: session, for: .facilitator) == all)
    #expect(texts(of: session, for: .helper(1)) == all)
    #expect(texts(of: session, for: .report(.internal)) == all)
    for viewer in [Viewer.helper(2), .room, .report(.partners), .report(.public)] {
      #expect(texts(of: session, for: viewer) == ["Open words"], "\(viewer)")
    }
  }

  @Test func whatIsKeptFromAScreenIsCountedThereAndNowhereRead() {
    var scene = room()
    scene = scene.given(.attributeNote(note: 2, member: 1))
    scene = scene.given(.parkNote(note: 2, parking: Parking(owner: "Somebody secret")))
    scene = scene.given(.addCluster(name: "Hidden", notes: [2]))
    let seen = scene.session.seen(by: .helper(2))
    #expect(seen.notes.count == 3)
    #expect(seen.notes(in: 1).map(\.id) == [1, 2, 3])
    #expect(!seen.notes.map { "\($0)" }.joined().contains("ecret"))
    #expect(seen.notes[2]?.member == nil)
    #expect(scene.session.seen(by: .helper(1)).notes == scene.session.notes)
    #expect(scene.session.keepsPrivate(from: .room))
    #expect(!scene.session.keepsPrivate(from: .helper(1)))
  }

  @Test func notesAreRevealedByPartOrAtOnceAndHiddenAgainByUndo() {
    var scene = room()
    scene = scene.given(.revealNotes(group: nil, part: 1))
    #expect(texts(of: scene.session, for: .room) == ["Open words", "First secret"])
    scene = scene.given(.revealNotes(group: 1, part: nil))
    #expect(texts(of: scene.session, for: .room).count == 3)
    #expect(
      scene.give(.revealNotes(group: nil, part: nil))?.sentence
        == "There is no private note to reveal.")
    scene = scene.given(.undo)
    scene = scene.given(.undo)
    #expect(texts(of: scene.session, for: .room) == ["Open words"])
  }

  @Test func aPrivateNoteStaysPrivateWhereverItIsMoved() throws {
    var scene = room()
    let plenary = try #require(scene.session.charts(of: nil).first?.sections.first)
    scene = scene.given(.moveNote(note: 2, section: plenary, index: nil), by: .amina)
    #expect(!texts(of: scene.session, for: .helper(2)).contains("First secret"))
    scene = scene.given(.note("For all", in: plenary), by: .amina)
    #expect(texts(of: scene.session, for: .helper(2)).contains("For all"))
  }

  @Test func privateNotesAreLeftOutOfAVoteAndSaidSo() {
    var scene = room()
    let rules = RoundRules(title: "What first", question: "Which?")
    #expect(scene.session.targets(for: rules) == [.note(1)])
    #expect(scene.session.warnings(for: rules).contains(.stillPrivate([2, 3])))
    scene = scene.given(.revealNotes(group: nil, part: nil))
    scene = scene.given(.draftRound(rules: rules))
    scene = scene.given(.openRound(round: 1))
    scene = scene.given(.undo)
    scene = scene.given(.undo)
    scene = scene.given(.undo)
    #expect(scene.session.targets(for: rules) == [.note(1)])
  }

  @Test func aRevealCannotBeUndoneWhileItsNotesAreVotedOn() {
    var scene = room()
    let helper = Actor(.facilitator, name: "Second")
    scene = scene.given(.revealNotes(group: nil, part: nil))
    scene = scene.given(
      .draftRound(rules: RoundRules(title: "What first", question: "?")), by: helper)
    scene = scene.given(.openRound(round: 1), by: helper)
    #expect(scene.give(.undo)?.reason == .inUse)
  }
}
