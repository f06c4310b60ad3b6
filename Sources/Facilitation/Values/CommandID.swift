/// The name that whoever gives a command gives to it, so that giving it twice changes nothing.
///
/// Any text of 1–64 characters that no other command of the session has; programs use a random
/// prefix and a counter.
public struct CommandID: Hashable, Codable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  /// The text itself.
  public let rawValue: String

  /// A command id of this text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A command id of this text.
  public init(_ text: String) {
    rawValue = text
  }

  /// A command id from a literal.
  public init(stringLiteral text: String) {
    rawValue = text
  }
}
