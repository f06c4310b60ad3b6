/// What a cell looks like: two colours and the ways a terminal can stress a letter.
public struct Style: Hashable, Sendable {
  /// The ways a terminal can stress a letter.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit for each attribute.
    public let rawValue: UInt8

    /// Attributes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter letters.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted letters.
    public static let italic = Attributes(rawValue: 4)
    /// A line under the letters.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the letters; nothing means the terminal's own.
  public var foreground: RGB?
  /// The colour of the ground; nothing means the terminal's own.
  public var background: RGB?
  /// How the letters are stressed.
  public var attributes: Attributes

  /// A style; what is left out is the terminal's own.
  public init(
    foreground: RGB? = nil, background: RGB? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
