/// One key press as the terminal told it.
public struct Key: Hashable, Sendable {
  /// Which key it was, apart from what was held down with it.
  public enum Code: Hashable, Sendable {
    /// A typed character; a letter with a mark may come as two presses.
    case character(Character)
    /// The keys that edit and leave.
    case enter, tab, escape, backspace, delete, insert
    /// The keys that move.
    case up, down, left, right, home, end, pageUp, pageDown
    /// A function key, counted from 1.
    case function(Int)
  }

  /// What was held down with a key.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit for each modifier.
    public let rawValue: UInt8

    /// Modifiers from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control.
    public static let control = Modifiers(rawValue: 1)
    /// Alt, also called Meta or Option.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift; a shifted letter is the capital letter and has no modifier.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key.
  public let code: Code
  /// What was held down.
  public let modifiers: Modifiers

  /// A key press; a control letter is kept in lower case, because terminals know no other.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    if case .character(let character) = code, modifiers.contains(.control) {
      self.code = .character(character.lowercased().first ?? character)
    } else {
      self.code = code
    }
    self.modifiers = modifiers
  }

  /// A typed character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Control held down.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
  /// A character with Alt held down.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
  /// The return key.
  public static let enter = Key(.enter)
  /// The tab key.
  public static let tab = Key(.tab)
  /// The tab key with Shift, which goes back.
  public static let backTab = Key(.tab, .shift)
  /// The escape key.
  public static let escape = Key(.escape)
  /// The key that deletes to the left.
  public static let backspace = Key(.backspace)

  /// The character that this press types into a text, if it types one.
  public var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}
