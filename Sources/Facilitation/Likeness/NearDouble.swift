/// What a text that is to become a note reads nearly like.
public enum NearDouble: Hashable, Sendable {
  /// A note of the session.
  case note(NoteID)
  /// One of the texts before it, by its place from 0.
  case text(Int)
}

extension Session {
  /// For each of several texts the first note or earlier text that it reads nearly like; nil where
  /// it is like none.
  ///
  /// Private notes are left out: nobody is to learn of them by trying texts.
  public func nearDoubles(of texts: [String]) -> [NearDouble?] {
    let known = notes.filter { $0.privacy == nil }
    var doubles: [NearDouble?] = Array(repeating: nil, count: texts.count)
    for family in TextLikeness.families(among: known.map(\.text) + texts) {
      guard let first = family.first else { continue }
      for place in family.dropFirst() where place >= known.count {
        doubles[place - known.count] =
          first < known.count ? .note(known[first].id) : .text(first - known.count)
      }
    }
    return doubles
  }
}
