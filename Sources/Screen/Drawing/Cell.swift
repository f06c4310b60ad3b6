/// One place of a frame: what stands there and what it is for.
public struct Cell: Hashable, Sendable {
  // The role stands in the upper byte of the glyph's first word, so that two cells are compared as two
  // words.
  private var head: UInt64
  private var tail: UInt64
  private static let rolePlace: UInt64 = 56

  /// A cell with a glyph in a role.
  public init(_ glyph: Glyph = .blank, role: Role = .plain) {
    head = glyph.head | UInt64(role.rawValue) << Self.rolePlace
    tail = glyph.tail
  }

  /// What stands there.
  public var glyph: Glyph {
    get { Glyph(head: head & (1 << Self.rolePlace - 1), tail: tail) }
    set { self = Cell(newValue, role: role) }
  }

  /// What it is for.
  public var role: Role {
    get { Role(rawValue: UInt8(head >> Self.rolePlace)) ?? .plain }
    set { self = Cell(glyph, role: newValue) }
  }

  /// Whether this is the second half of the wide glyph to the left.
  public var isContinuation: Bool { glyph.width == 0 }
}
