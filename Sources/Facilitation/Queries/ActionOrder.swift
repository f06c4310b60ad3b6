extension Session {
  /// The actions by owner and date: those of nobody last, and after the days what is only in words.
  public var actionsInOrder: [ActionItem] {
    actions.sorted { $0.order < $1.order }
  }
}

extension ActionItem {
  /// The day that it is due; nil where that is in words, or not said.
  public var dueDay: Day? { Day(iso: due) }

  /// By when, for a person: a day with its weekday, or the words.
  public var dueText: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return dueDay.map { "\(weekdays[$0.weekday]) \(due)" } ?? due
  }

  fileprivate var order: ActionOrder {
    ActionOrder(who: who, due: due, number: id.number)
  }
}

/// What actions are sorted by: owner, date, number.
public struct ActionOrder: Comparable, Sendable {
  private let owner: (Int, String)
  private let due: (Int, String)
  private let number: Int

  /// The place of an action among others; empty for an owner or a date that is not known.
  public init(who: String, due: String, number: Int) {
    owner = who.isEmpty ? (1, "") : (0, who.folded)
    self.due = due.isEmpty ? (2, "") : (Day(iso: due) == nil ? 1 : 0, due.folded)
    self.number = number
  }

  /// Whether two are the same action.
  public static func == (left: ActionOrder, right: ActionOrder) -> Bool {
    left.number == right.number
  }

  /// Whether one comes before the other.
  public static func < (left: ActionOrder, right: ActionOrder) -> Bool {
    if left.owner != right.owner { return left.owner < right.owner }
    return left.due == right.due ? left.number < right.number : left.due < right.due
  }
}
