import Facilitation
import Journal

/// The session of the demo: the reference plan, played by a made-up room until the vote is open.
enum DemoRoom {
  /// The plan that the demo runs.
  static let plan = "localizing-data"

  /// Makes the session in a new file and plays the room's part; gives the file's path.
  static func create(in library: Library, at path: String?) async throws -> String {
    let order = SessionOrder(
      plan: try library.plan(named: plan), title: nil, place: "Bujumbura",
      people: DemoPeople.participants.count, seed: 24)
    let begin = Instant.now.advanced(bySeconds: -40 * 60)
    let target = try path ?? library.newSessionPath(for: order, slug: "demo")
    try await order.create(at: target, instant: begin).close()
    try await SessionFile.whileOpen(at: target) { journal in
      for scene in [Scene.people, .introduction, .groupWork, .sorting, .vote] {
        try await play(scene, in: journal, from: begin)
      }
    }
    return target
  }

  /// Gives the commands of one scene, all of which have to be carried out.
  private static func play(
    _ scene: Scene, in journal: SessionFile, from begin: Instant
  ) async throws {
    let session = await journal.session
    for step in scene.steps(in: session) {
      let envelope = Envelope(id: .random(), command: step.command, actor: step.actor)
      let instant = begin.advanced(bySeconds: step.second)
      if let sentence = await journal.submit(envelope, at: instant).sentence {
        throw Failure("The demo cannot be played with this plan: \(sentence)")
      }
    }
  }
}
