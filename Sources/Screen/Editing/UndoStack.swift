/// The earlier states of a field; typing in one go counts as one.
struct UndoStack: Hashable, Sendable {
  private static let depth = 200
  private var states: [EditBuffer] = []
  private var isTyping = false

  /// Keeps a state before it changes.
  mutating func keep(_ state: EditBuffer, typing: Bool) {
    defer { isTyping = typing }
    guard !(typing && isTyping) else { return }
    states.append(state)
    if states.count > UndoStack.depth { states.removeFirst() }
  }

  /// Ends a run of typing, so that what follows is a step of its own.
  mutating func rest() { isTyping = false }

  /// Gives the last state back.
  mutating func pop() -> EditBuffer? {
    isTyping = false
    return states.popLast()
  }
}
