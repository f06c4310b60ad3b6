extension TextField {
  /// The text as it is broken into lines in a field of that width; its last column is the cursor's.
  func wrapped(columns: Int?) -> WrappedText {
    WrappedText(text, columns: columns.map { max(1, $0 - 1) } ?? Int.max)
  }

  /// How many rows the field wants at a width; a field of one line wants one.
  public func rows(columns: Int) -> Int {
    isMultiline ? wrapped(columns: columns).lines.count : 1
  }

  mutating func goUp(_ columns: Int?) -> Outcome {
    isMultiline ? goVertically(by: -1, columns) : recall(older: true)
  }

  mutating func goDown(_ columns: Int?) -> Outcome {
    isMultiline ? goVertically(by: 1, columns) : recall(older: false)
  }

  private mutating func goVertically(by rows: Int, _ columns: Int?) -> Outcome {
    let lines = wrapped(columns: columns)
    let goal = lines.point(of: cursor).moved(rows: rows)
    guard lines.lines.indices.contains(goal.y) else { return .ignored }
    return move { $0.move(to: lines.offset(at: goal)) }
  }
}
