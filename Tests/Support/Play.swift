public import Facilitation
import Testing

/// A session in which everybody does something or other, all of it from one seed.
public struct Play: Sendable {
  /// The scene at the end.
  public let scene: Scene
  /// The refusals on the way.
  public let refused: [Refusal]

  /// The session at the end.
  public var session: Session { scene.session }
  /// Its journal.
  public var entries: [Entry] { scene.entries }

  private static let all = (0..<300 as Range<UInt64>).map { Play(seed: $0) }

  /// The play of a seed below 300: played once for all tests that look at it.
  public static func of(_ seed: UInt64) -> Play { all[Int(seed)] }

  /// Plays so many commands.
  public init(seed: UInt64, commands: Int = 120) {
    var chance = Chance(seed: seed)
    var scene = Scene(people: 8)
    var refused: [Refusal] = []
    for _ in 0..<commands {
      let actor = chance.actor()
      if let refusal = scene.give(chance.command(in: scene.session), by: actor) {
        refused.append(refusal)
      }
    }
    self.scene = scene
    self.refused = refused
  }
}
