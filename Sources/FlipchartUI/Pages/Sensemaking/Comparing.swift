import Facilitation
import Screen

/// Two groups beside each other: what both have, and what only one of them has.
struct Comparing: Equatable, Sendable {
  /// The group at the left.
  private(set) var left: GroupID
  /// The group at the right.
  private(set) var right: GroupID
  /// The first row that is seen.
  var scrolled = 0

  /// Puts the next group at the right, or at the left.
  mutating func turn(right isRight: Bool, among groups: [GroupID]) {
    let other = isRight ? left : right
    let free = groups.filter { $0 != other }
    guard let place = free.firstIndex(of: isRight ? right : left) else { return }
    let next = free[(place + 1) % free.count]
    if isRight { right = next } else { left = next }
    scrolled = 0
  }

  init(left: GroupID, right: GroupID) {
    self.left = left
    self.right = right
  }
}

extension Model {
  /// Compares the group of the chosen chart with the one beside it, or with the next.
  mutating func compareGroups() -> [Effect] {
    guard let session else { return [] }
    let working = session.groupsAtWork
    let own = board.shown.compactMap { session.charts[$0]?.owner }.filter(working.contains)
    guard let left = own.first ?? working.first,
      let right = own.first(where: { $0 != left }) ?? working.first(where: { $0 != left })
    else { return [] }
    layers.append(.comparing(Comparing(left: left, right: right)))
    return []
  }

  mutating func press(_ key: Key, on comparing: Comparing) -> [Effect] {
    guard let session else { return [] }
    var comparing = comparing
    let rows = ComparingLayout(comparing, in: session, size: size)
    var step = 0
    switch key {
    case .escape, .control("c"), .enter, .character("q"):
      layers.removeLast()
      return []
    case Key(.right), .tab: comparing.turn(right: true, among: session.groupsAtWork)
    case Key(.left), .backTab: comparing.turn(right: false, among: session.groupsAtWork)
    case Key(.down), .character("j"): step = 1
    case Key(.up), .character("k"): step = -1
    case Key(.pageDown), .character(" "): step = rows.seen
    case Key(.pageUp): step = -rows.seen
    case Key(.home): step = -comparing.scrolled
    case Key(.end): step = rows.most
    case .character("S"): return show(comparing, in: session)
    default: return []
    }
    comparing.scrolled = max(0, min(comparing.scrolled + step, rows.most))
    replaceTop(with: .comparing(comparing))
    return []
  }

  /// Shows the room the first charts of both groups beside each other.
  private mutating func show(_ comparing: Comparing, in session: Session) -> [Effect] {
    guard let left = session.charts(of: comparing.left).first,
      let right = session.charts(of: comparing.right).first
    else {
      say(.warning, "Both groups need a chart for the room to compare them.")
      return []
    }
    return send(
      .moveSpotlight(to: .comparison(left.id, right.id)),
      confirming: "The room sees both groups beside each other.")
  }
}
