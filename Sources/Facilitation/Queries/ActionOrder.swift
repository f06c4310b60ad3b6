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

  fileprivate var order: Order {
    Order(
      owner: who.isEmpty ? (1, "") : (0, who.folded),
      due: due.isEmpty ? (2, "") : (dueDay == nil ? 1 : 0, due.folded), number: id.number)
  }

  /// What actions are sorted by.
  fileprivate struct Order: Comparable {
    let owner: (Int, String)
    let due: (Int, String)
    let number: Int

    static func == (left: Order, right: Order) -> Bool { left.number == right.number }

    static func < (left: Order, right: Order) -> Bool {
      if left.owner != right.owner { return left.owner < right.owner }
      return left.due == right.due ? left.number < right.number : left.due < right.due
    }
  }
}
