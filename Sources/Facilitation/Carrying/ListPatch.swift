/// What has to be changed in a list that grows at its end, and loses from its beginning what is
/// too much, to make another of it.
struct ListPatch<Element: Equatable & Codable & Sendable>: Equatable, Codable, Sendable {
  /// How many go from its beginning.
  var dropped: Int
  /// How many of the rest stay.
  var kept: Int
  /// What comes after those.
  var added: [Element]

  /// The difference.
  init(from old: some Collection<Element>, to new: some Collection<Element>) {
    let (dropped, kept) =
      [0, 1].filter { $0 <= old.count }
      .map { shift in
        (shift, zip(old.dropFirst(shift), new).prefix { $0.0 == $0.1 }.count)
      }
      .max { $0.1 < $1.1 } ?? (0, 0)
    self.dropped = dropped
    self.kept = kept
    added = Array(new.dropFirst(kept))
  }

  /// The list that is made of a list.
  func applied(to old: some Collection<Element>) -> [Element] {
    Array(old.dropFirst(max(0, dropped)).prefix(max(0, kept))) + added
  }
}
