extension Packer {
  /// Writes a register, its gaps too.
  mutating func register<Element>(
    _ register: Register<Element>, _ write: (inout Packer, Element) -> Void
  ) {
    number(register.length)
    for piece in register.pieces {
      for slot in piece { optional(slot, write) }
    }
  }
}

extension Unpacker {
  /// Reads a register.
  mutating func register<Element>(
    _ read: (inout Unpacker) throws(PackFault) -> Element
  ) throws(PackFault) -> Register<Element> {
    var register = Register<Element>()
    for _ in 0..<(try number()) { register.append(try optional(read)) }
    return register
  }
}
