/// Everything that was ever typed in a session, in every version of it.
public struct WrittenHistory: Sendable {
  /// All of it, in the order in which it was typed.
  let writings: [Writing]
  /// What of it stands now.
  private let standing: [Writing]

  /// Reads a journal.
  ///
  /// - Parameter journal: all entries, in order.
  public init(_ journal: [Entry]) {
    guard let session = Session.replaying(journal) else {
      (writings, standing) = ([], [])
      return
    }
    writings = journal.flatMap { entry in
      entry.events.flatMap { $0.writings(in: session, revision: entry.revision) }
    }
    standing = session.writings
  }

  /// Where any of these very words stand, and then where they stood at some time; each place once.
  ///
  /// Whatever is written around them, and whatever the case.
  public func places(saying words: [String]) -> [String] {
    let wanted = words.map { $0.lowercased() }.filter { !$0.isEmpty }
    func places(_ writings: [Writing]) -> [String] {
      var seen: Set<String> = []
      return writings.filter { writing in
        let text = writing.text.lowercased()
        return wanted.contains(where: text.contains) && seen.insert(writing.place).inserted
      }.map(\.place)
    }
    let now = places(standing)
    return now
      + places(writings).filter { !now.contains($0) }.map { "an earlier version of \($0)" }
  }
}
