import Support
import Testing

@testable import Facilitation

@Suite struct GroupWorkTests {
  /// A scene of two groups, with a chart each and one of the plenary, in its first part.
  private func room() -> Scene {
    var scene = Scene()
    scene = scene.given(.startPart(part: 1))
    return scene
  }

  @Test func aGroupSaysHowFarItIsUntilTheNextPartStarts() {
    var scene = room()
    scene = scene.given(.reportProgress(group: 1, progress: .ready), by: .amina)
    #expect(scene.session.progress(of: 1) == .ready)
    #expect(scene.session.progress(of: 2) == .working)
    scene = scene.given(.pausePart)
    scene = scene.given(.resumePart)
    #expect(scene.session.progress(of: 1) == .ready, "a pause is no new start")
    scene = scene.given(.startPart(part: 2))
    #expect(scene.session.progress(of: 1) == .working)
    scene = scene.given(.undo)
    #expect(scene.session.progress(of: 1) == .ready)
    scene = scene.given(.undo, by: .amina)
    #expect(scene.session.progress(of: 1) == .working)
  }

  @Test func helpersSpeakForTheirOwnGroupAlone() {
    var scene = room()
    #expect(
      scene.give(.reportProgress(group: 2, progress: .ready), by: .amina)?.reason == .notAllowed)
    #expect(scene.give(.freezeWriting(group: 1, frozen: true), by: .amina)?.reason == .notAllowed)
    #expect(scene.give(.revealNotes(group: 1, part: nil), by: .amina)?.reason == .notAllowed)
    #expect(scene.give(.nudge(group: 2, text: "Hello"), by: .amina)?.reason == .notAllowed)
  }

  @Test func frozenHelpersWriteNoNotesAndMayStillVoteAndSpeak() {
    var scene = room()
    scene = scene.given(.note("Before", in: 1), by: .amina)
    scene = scene.given(.freezeWriting(group: nil, frozen: true))
    for command in [
      Command.note("After", in: 1), .editNote(note: 1, text: "Other"), .removeNote(note: 1),
      .undo,
    ] {
      #expect(scene.give(command, by: .amina)?.reason == .frozen, "\(command.title)")
    }
    scene = scene.given(.note("By the facilitator", in: 1))
    scene = scene.given(.writeHeadline(group: 1, headline: "Still said"), by: .amina)
    scene = scene.given(.freezeWriting(group: 1, frozen: false))
    scene = scene.given(.note("After", in: 1), by: .amina)
    #expect(scene.give(.freezeWriting(group: 1, frozen: false))?.reason == .noChange)
    scene = scene.given(.undo)
    #expect(scene.session.work(of: 1).isFrozen)
  }

  @Test func aLineStaysWithEachHelperUntilItIsRead() {
    var scene = room()
    scene = scene.given(.nudge(group: nil, text: "Hear everybody"))
    scene = scene.given(.note("A note", in: 1), by: .amina)
    #expect(scene.session.unreadNudges(for: .amina).map(\.text) == ["Hear everybody"])
    scene = scene.given(.readNudge(nudge: 1), by: .amina)
    #expect(scene.session.unreadNudges(for: .amina).isEmpty)
    #expect(!scene.session.unreadNudges(for: .ben).isEmpty)
    #expect(scene.session.lastNudge(to: 1)?.isRead == true)
    #expect(scene.session.undoTitle(for: .amina) == "add note #1", "reading is no step to undo")
    scene = scene.given(.undo)
    #expect(scene.session.unreadNudges(for: .ben).isEmpty)
  }
}
