import Facilitation
import Screen

/// Where the lobby stands.
struct LobbyState: Sendable {
  /// One thing that can be opened.
  enum Item: Hashable, Sendable {
    /// A saved session, by its path.
    case session(path: String)
    /// A plan, by its short name.
    case plan(slug: String)
  }

  /// The two lists.
  enum List: CaseIterable, Sendable {
    case sessions, plans
  }

  /// What there is; nil until it has been looked for.
  var listing: LobbyListing? {
    didSet { settle(isFirst: oldValue == nil) }
  }
  /// The list that has the keys.
  private(set) var list = List.sessions
  private var sessions = Selection<Item>()
  private var plans = Selection<Item>()

  /// What a list offers, from top to bottom.
  func items(of list: List) -> [Item] {
    switch list {
    case .sessions: listing?.sessions.map { .session(path: $0.path) } ?? []
    case .plans: listing?.plans.map { .plan(slug: $0.slug) } ?? []
    }
  }

  /// Where there is no session yet, the plans have the keys.
  private mutating func settle(isFirst: Bool) {
    sessions.settle(in: items(of: .sessions))
    plans.settle(in: items(of: .plans))
    if items(of: list).isEmpty || isFirst {
      list = items(of: .sessions).isEmpty ? .plans : .sessions
    }
  }

  /// The row of the selection in a list.
  func row(of list: List) -> Int { list == .sessions ? sessions.row : plans.row }

  /// What is chosen in the list that has the keys.
  var selected: Item? { list == .sessions ? sessions.id : plans.id }

  /// The saved session that is chosen; nil where a plan is.
  var session: LobbyListing.SavedSession? {
    guard case .session(let path)? = selected else { return nil }
    return listing?.sessions.first { $0.path == path }
  }

  /// The plan that is chosen in its list, whichever list has the keys.
  var plan: Plan? {
    guard case .plan(let slug)? = plans.id else { return nil }
    return listing?.plans.first { $0.slug == slug }
  }

  mutating func move(by rows: Int) {
    switch list {
    case .sessions: sessions.move(by: rows, in: items(of: .sessions))
    case .plans: plans.move(by: rows, in: items(of: .plans))
    }
  }

  /// Chooses a thing of a list, which then has the keys.
  mutating func choose(_ item: Item, of list: List) {
    self.list = list
    switch list {
    case .sessions: sessions.choose(item, in: items(of: .sessions))
    case .plans: plans.choose(item, in: items(of: .plans))
    }
  }

  mutating func switchList() {
    list = list == .sessions ? .plans : .sessions
  }
}
