public import Facilitation
import Screen

/// A session played again as a seat saw it.
struct ReplayState: Sendable {
  /// How many times as fast it can be played.
  static let speeds = [1, 2, 5, 10, 30, 60, 120, 300, 600]

  /// The seat that saw it.
  var actor = Actor.facilitator
  /// How many times as fast it is played.
  var speed = 60
  var isPlaying = true
  /// How far the play is, in milliseconds from the first entry.
  var offset: Int64 = 0
  /// The page that is watched; nil for the one that each entry is about.
  private(set) var side: Page?
  /// The program as it was then.
  var stage = PastVisit.none

  /// Whether the seat saw no other page than one.
  var hasOnePage: Bool {
    switch actor.seat {
    case .facilitator, .organiser, .room: false
    case .helper, .projector: true
    }
  }

  /// The stage, where it is set for an entry already.
  func staged(at revision: Int) -> Model? {
    guard case .visiting(let past) = stage, past.moment?.revision == revision else { return nil }
    return past
  }

  /// Watches a page from now on; nil for the one that each entry is about.
  mutating func watch(_ page: Page?) {
    side = page
    stage = .none
  }

  /// Plays on for some real time.
  ///
  /// - Parameter length: where the play ends.
  mutating func advance(milliseconds: Int64, length: Int64) {
    guard isPlaying, milliseconds > 0 else { return }
    offset = min(length, offset + milliseconds * Int64(speed))
    if offset == length { isPlaying = false }
  }

  /// Takes the next faster speed, or the next slower one.
  mutating func change(by step: Int) {
    let next = step > 0 ? Self.speeds.first { $0 > speed } : Self.speeds.last { $0 < speed }
    speed = next ?? speed
  }
}

/// What a replay begins with.
public struct Replay: Equatable, Sendable {
  /// The journal, in order.
  public var entries: [Entry]
  /// The seat that is watched.
  public var actor: Actor
  /// How many times as fast it is played, at least 1.
  public var speed: Int

  /// A replay of a journal.
  public init(entries: [Entry], actor: Actor, speed: Int) {
    self.entries = entries
    self.actor = actor
    self.speed = speed
  }
}
