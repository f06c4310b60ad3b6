/// A place to type in, as data: it takes keys as readline does and draws itself.
///
/// Enter, Tab and Escape are left to the form around it. In a field of several lines Alt-Enter and
/// Ctrl-J begin a new line.
public struct TextField: Hashable, Sendable {
  /// What became of a key or of pasted text.
  public enum Outcome: Hashable, Sendable {
    /// The text changed.
    case edited
    /// The key was the field's and the text is as before.
    case moved
    /// The key means nothing here.
    case ignored
    /// The text would grow beyond so many characters; nothing of it was taken.
    case refused(limit: Int)
  }

  /// Whether the text may have several lines.
  public let isMultiline: Bool
  /// The most characters it may have, if there is a limit.
  public let limit: Int?

  var buffer: EditBuffer
  private var undo = UndoStack()
  private var killed = ""
  private var isKilling = false
  private var history: LineHistory
  /// Whether the text gives way as a whole to what is typed or pasted next.
  public internal(set) var isOffered = false

  /// A field with the cursor after its text, which is made safe and never cut.
  /// - Parameter history: Earlier lines, oldest first, that Up brings back in a field of one line.
  public init(
    text: String = "", isMultiline: Bool = false, limit: Int? = nil, history: [String] = []
  ) {
    self.isMultiline = isMultiline
    self.limit = limit
    self.history = LineHistory(history)
    buffer = EditBuffer(before: text.sanitised(keepingNewlines: isMultiline))
  }

  /// What was typed.
  public var text: String { buffer.text }
  /// What stands before the cursor.
  public var before: String { buffer.before }
  /// What stands after the cursor.
  public var after: String { buffer.after }
  /// How many characters stand before the cursor.
  public var cursor: Int { buffer.before.count }
  /// Whether nothing was typed.
  public var isEmpty: Bool { buffer.before.isEmpty && buffer.after.isEmpty }

  /// Puts text at the cursor, made safe; all of it, or nothing where the limit is in the way.
  ///
  /// Line ends become spaces in a field of one line.
  public mutating func paste(_ text: String) -> Outcome {
    giveWay()
    return insert(text.sanitised(keepingNewlines: isMultiline), typing: false)
  }

  /// Exchanges the whole text, as a completion does; the old one comes back by undo.
  public mutating func replace(with text: String) -> Outcome {
    var other = EditBuffer()
    other.insert(text.sanitised(keepingNewlines: isMultiline))
    return change(to: other, typing: false)
  }

  /// Puts a text into the field that gives way as a whole to what is typed or pasted next.
  ///
  /// Any other key takes it up for editing, and undo brings it back: as a text that is marked in a
  /// browser's address line.
  public mutating func offer(_ text: String) {
    isOffered = replace(with: text) == .edited
  }

  /// Empties the field and forgets what could be undone, as after sending the text.
  public mutating func clear() {
    buffer = EditBuffer()
    undo = UndoStack()
    isOffered = false
  }

  /// Adds a line to those that Up brings back.
  public mutating func remember(_ line: String) { history.remember(line) }

  /// Puts the cursor before the character with that number, as a click does.
  public mutating func moveCursor(to offset: Int) {
    _ = move { $0.move(to: offset) }
  }
}

extension TextField {
  /// Lets an offered text go before another is typed.
  mutating func giveWay() {
    if isOffered { _ = change(to: EditBuffer(), typing: false) }
    isOffered = false
  }

  mutating func move(_ motion: (inout EditBuffer) -> Void) -> Outcome {
    motion(&buffer)
    undo.rest()
    isKilling = false
    return .moved
  }

  mutating func insert(_ text: String, typing: Bool) -> Outcome {
    guard !text.isEmpty else { return .ignored }
    var other = buffer
    other.insert(text)
    return change(to: other, typing: typing)
  }

  /// Takes a new state unless it is too long; a text that was too long already may still shrink.
  mutating func change(to other: EditBuffer, typing: Bool) -> Outcome {
    isKilling = false
    guard other != buffer else { return .moved }
    if let limit {
      let count = other.text.count
      if count > limit && count > text.count { return .refused(limit: limit) }
    }
    undo.keep(buffer, typing: typing)
    buffer = other
    return .edited
  }

  mutating func delete(_ motion: (inout EditBuffer) -> Void) -> Outcome {
    var other = buffer
    _ = other.cut(motion)
    return change(to: other, typing: false)
  }

  /// Takes out text and keeps it for yanking; what is killed in a row is kept as one.
  mutating func kill(_ motion: (inout EditBuffer) -> Void) -> Outcome {
    let joins = isKilling
    var other = buffer
    let removed = other.cut(motion)
    guard !removed.isEmpty else { return .moved }
    let isBackward = other.before.utf8.count < buffer.before.utf8.count
    let outcome = change(to: other, typing: false)
    killed = joins ? (isBackward ? removed + killed : killed + removed) : removed
    isKilling = true
    return outcome
  }

  mutating func yank() -> Outcome {
    killed.isEmpty ? .moved : insert(killed, typing: false)
  }

  mutating func undoEdit() -> Outcome {
    isKilling = false
    guard let earlier = undo.pop() else { return .moved }
    buffer = earlier
    return .edited
  }

  mutating func recall(older: Bool) -> Outcome {
    guard let line = older ? history.older(than: text) : history.newer() else { return .ignored }
    var other = EditBuffer()
    other.insert(line)
    return change(to: other, typing: false)
  }
}
