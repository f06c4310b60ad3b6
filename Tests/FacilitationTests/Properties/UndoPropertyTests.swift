import Support
import Testing

@testable import Facilitation

@Suite struct UndoPropertyTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func undoingSeveralStepsAndRedoingThemChangesNothing(seed: UInt64) {
    var chance = Chance(seed: seed)
    for actor in [Actor.facilitator, .amina, .cho] {
      var scene = Play(seed: seed, commands: chance.number(20...120)).scene
      let before = scene.session
      let wanted = chance.number(1...12)
      var undone = 0
      while undone < wanted, scene.give(.undo, by: actor) == nil { undone += 1 }
      for _ in 0..<undone {
        let refusal = scene.give(.redo, by: actor)
        #expect(refusal == nil, "\(refusal?.sentence ?? "")")
      }
      #expect(scene.session.differences(from: before) == [])
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func undoingARecentStepLeavesWhatWasBefore(seed: UInt64) {
    var chance = Chance(seed: seed)
    var scene = Play.of(seed).scene
    for _ in 0..<20 {
      let actor = chance.actor()
      let before = scene.session
      let depth = scene.session.histories[actor]?.undoable.count ?? 0
      guard scene.give(chance.changingCommand(in: scene.session), by: actor) == nil,
        scene.session.histories[actor]?.undoable.count ?? 0 > depth
      else { continue }
      #expect(scene.give(.undo, by: actor) == nil, "\(scene.entries.last?.events ?? [])")
      // The projector is moved by hand alone, so it stays where the step has put it.
      #expect(scene.session.differences(from: before).filter { $0 != "projection" } == [])
      #expect(scene.give(.redo, by: actor) == nil)
    }
  }
}
