import Facilitation
import Foundation

extension Outbox {
  /// The commands that can go to the session now: the first ones, up to one that speaks of something
  /// that is on its way itself.
  ///
  /// - Parameter most: how many at most.
  func sendable(atMost most: Int) -> [Envelope] {
    let numbers = renumbering(upTo: .max)
    var made: [Made] = []
    var envelopes: [Envelope] = []
    for item in waiting.prefix(most) {
      let envelope = Self.reread(item.command.envelope, numbers)
      // A step back is sent alone: whether there is anything to take back depends on what is
      // answered to those before it.
      if item.step != nil, !envelopes.isEmpty { break }
      guard !made.contains(where: { Self.speaks(envelope, of: $0) }) else { break }
      envelopes.append(envelope)
      made.append(item.made)
    }
    return envelopes
  }

  /// Whether a command speaks of something that was made with these numbers.
  static func speaks(_ envelope: Envelope, of made: Made) -> Bool {
    guard !made.isEmpty else { return false }
    var moved = Renumbering()
    moved.learn(made, made.moved)
    return reread(envelope, moved) != envelope
  }

  /// A command read anew with other numbers.
  static func reread(_ envelope: Envelope, _ renumbering: Renumbering) -> Envelope {
    guard !renumbering.isEmpty else { return envelope }
    let decoder = JSONDecoder()
    if let key = Renumbering.key { decoder.userInfo[key] = renumbering }
    let read = try? decoder.decode(Envelope.self, from: JSONEncoder().encode(envelope))
    return read ?? envelope
  }
}
