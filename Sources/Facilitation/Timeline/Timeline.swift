/// A journal with sessions kept along the way, so that any moment of it is near.
///
/// A session is the fold of its entries; the timeline keeps one at every `interval`th entry and folds
/// on from there, so that going back costs no more at the ten thousandth entry than at the tenth.
public struct Timeline: Sendable {
  /// How many entries lie between two sessions that are kept.
  public static let interval = 256

  /// The entries, in order; the place of an entry is its revision less one.
  public private(set) var entries: [Entry] = []
  /// What each entry was, for a person, in the same order.
  public private(set) var sentences: [String] = []
  /// The session after the last entry; nil before the first.
  public private(set) var latest: Session?
  /// The sessions after each `interval`th entry.
  private var kept: [Session] = []

  /// A timeline of these entries; those that do not follow on are left out.
  public init(_ entries: some Sequence<Entry> = []) {
    append(entries)
  }

  /// The revision of the last entry; 0 before the first.
  public var revision: Int { entries.count }

  /// Adds entries at the end; one that does not follow on from the last is left out.
  public mutating func append(_ more: some Sequence<Entry>) {
    for entry in more where entry.revision == revision + 1 { append(entry) }
  }

  private mutating func append(_ entry: Entry) {
    if latest == nil, case .sessionCreated(let plan, _)? = entry.events.first {
      latest = Session(plan: plan)
    }
    guard let before = latest else { return }
    entries.append(entry)
    sentences.append(entry.sentence(in: before))
    latest?.evolve(entry)
    if revision.isMultiple(of: Self.interval), let latest { kept.append(latest) }
  }

  /// The session as it was after an entry; nil where there is no such entry.
  public func session(at revision: Int) -> Session? {
    guard entries.indices.contains(revision - 1) else { return nil }
    guard revision < self.revision else { return latest }
    let steps = min(revision / Self.interval, kept.count)
    guard steps > 0 else { return Session.replaying(entries[..<revision]) }
    var session = kept[steps - 1]
    for entry in entries[(steps * Self.interval)..<revision] { session.evolve(entry) }
    return session
  }
}
