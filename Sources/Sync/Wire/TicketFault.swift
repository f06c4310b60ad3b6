/// Why a line is no ticket: a value with a sentence for a person.
public enum TicketFault: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// A character that no ticket has.
  case strange(Character)
  /// Too few or too many characters, of which there are so many.
  case length(Int)
  /// The check character does not fit to the others.
  case mistyped

  /// What a person is told: one sentence that says what is wrong and what would be right.
  public var sentence: String {
    switch self {
    case .empty: "Type the ticket that the facilitator's screen shows."
    case .strange("U"), .strange("u"):
      "A ticket has no letter U: look whether it is a V."
    case .strange(let character) where character.isShown:
      "A ticket has no “\(character)”: it is made of digits and letters."
    case .strange:
      "A ticket is made of digits and letters; this one has a character that cannot be shown."
    case .length(let count):
      "A ticket has 32 or 52 characters besides its dashes; this one has \(count)."
    case .mistyped: "A character of the ticket is mistyped: compare it, four by four."
    }
  }
}

extension Character {
  /// Whether a terminal only shows it: a control would be an order to it.
  fileprivate var isShown: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
