/// What has to be changed in a register to make another of it.
struct RegisterPatch<Element: Identifiable & Codable & Equatable & Sendable>: Equatable, Codable,
  Sendable
where Element.ID == Identifier<Element> {
  /// Those that are new or changed, by number.
  var set: [Element] = []
  /// Those that are gone.
  var removed: [Identifier<Element>] = []
  /// How many numbers have been given.
  var length: Int

  /// The difference; nil where there is none.
  ///
  /// Pieces that nobody has touched are the same memory, and are told apart from others at once.
  init?(from old: Register<Element>, to new: Register<Element>) {
    length = new.length
    for (place, piece) in new.pieces.enumerated() {
      let before = place < old.pieces.count ? old.pieces[place] : []
      if before != piece { add(piece, before, from: place * Register<Element>.pieceLength) }
    }
    if set.isEmpty, removed.isEmpty, length == old.length { return nil }
  }

  private mutating func add(_ piece: [Element?], _ before: [Element?], from start: Int) {
    for (slot, element) in piece.enumerated() {
      let was = slot < before.count ? before[slot] : nil
      if let element, element != was { set.append(element) }
      if element == nil, was != nil { removed.append(Identifier(start + slot + 1)) }
    }
  }
}

extension Register where Element: Codable & Equatable {
  /// Makes the change; numbers that were given before stay given.
  mutating func apply(_ patch: RegisterPatch<Element>?) {
    guard let patch else { return }
    if patch.length < length { self = Register(prefix: patch.length, of: self) }
    for element in patch.set { self[element.id] = element }
    for id in patch.removed { remove(id) }
    extend(to: patch.length)
  }
}
