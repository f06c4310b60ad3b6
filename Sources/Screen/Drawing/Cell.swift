/// One place of a frame: what stands there and what it is for.
public struct Cell: Hashable, Sendable {
  /// What stands there.
  public var glyph: Glyph
  /// What it is for.
  public var role: Role

  /// A cell with a glyph in a role.
  public init(_ glyph: Glyph = .blank, role: Role = .plain) {
    self.glyph = glyph
    self.role = role
  }

  /// Whether this is the second half of the wide glyph to the left.
  public var isContinuation: Bool { glyph.width == 0 }
}
