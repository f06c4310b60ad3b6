import Facilitation
import Screen

/// A question to be answered with yes or no, before something that hands rarely mean.
struct Confirmation: Equatable, Sendable {
  /// What happens on yes.
  enum Consequence: Equatable, Sendable {
    /// These commands are given; then this is said.
    case commands([Command], confirming: String?)
    case effects([Effect])
  }

  var question: String
  var consequence: Consequence
}

extension Model {
  /// Asks before something that hands rarely mean.
  mutating func confirm(_ question: String, then consequence: Confirmation.Consequence) -> [Effect]
  {
    layers.append(.confirmation(Confirmation(question: question, consequence: consequence)))
    return []
  }

  mutating func press(_ key: Key, on confirmation: Confirmation) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"), .enter:
      layers.removeLast()
      return carryOut(confirmation.consequence)
    case .character("n"), .character("N"), .escape, .control("c"):
      layers.removeLast()
      return []
    default:
      return []
    }
  }

  private mutating func carryOut(_ consequence: Confirmation.Consequence) -> [Effect] {
    switch consequence {
    case .commands where moment != nil: return refuseInVisit()
    case .commands(let commands, let confirmation):
      return commands.flatMap { send($0, confirming: confirmation) }
    case .effects(let effects):
      return effects
    }
  }
}
