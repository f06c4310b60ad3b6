import Facilitation

/// A ballot while it is being filled in: nobody has it but this screen until it is handed in.
struct Ballot: Equatable, Sendable {
  /// Whose dots they are.
  enum Voter: Hashable, Sendable {
    case slot(ParticipantID)
    /// A group as a whole.
    case group(GroupID)
  }

  let voter: Voter
  /// Dots to give.
  let budget: Int
  /// The most dots on one target.
  let cap: Int
  /// The dots on each target, by its number.
  private(set) var dots: [Int: Int]

  init(voter: Voter, budget: Int, cap: Int, dots: [Dots] = []) {
    self.voter = voter
    self.budget = budget
    self.cap = cap
    self.dots = dots.reduce(into: [:]) { $0[$1.target, default: 0] += $1.count }
  }

  /// Dots placed so far.
  var placed: Int { dots.values.reduce(0, +) }

  /// Dots still in hand.
  var left: Int { budget - placed }

  /// The dots as they are handed in, by target.
  var handedIn: [Dots] {
    dots.filter { $0.value > 0 }.map { Dots(target: $0.key, count: $0.value) }
      .sorted { $0.target < $1.target }
  }

  /// Puts a dot on a target, or says why it cannot be.
  mutating func place(on target: Int) -> String? {
    if left <= 0 { return "No dot is left: take one back with -, or hand the ballot in with w." }
    if dots[target, default: 0] >= cap {
      return "At most \(counted(cap, "dot")) of one ballot may be on one target."
    }
    dots[target, default: 0] += 1
    return nil
  }

  /// Takes a dot back from a target, or says why it cannot be.
  mutating func take(from target: Int) -> String? {
    guard let count = dots[target], count > 0 else { return "There is no dot of this ballot here." }
    dots[target] = count - 1
    return nil
  }
}
