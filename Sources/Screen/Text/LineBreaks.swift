/// Finds where the lines of a text begin and end, character by character.
struct LineBreaks {
  /// The characters of each line that has ended, without the newlines between them.
  private(set) var ranges: [Range<Int>] = []
  private let limit: Int
  private var index = 0
  private var start = 0
  private var used = 0
  private var last = WrapPiece.Kind.newline
  /// Where the line may end at the latest, and the columns that it takes up to there.
  private var opportunity: (index: Int, used: Int)?

  init(columns limit: Int) { self.limit = limit }

  /// Takes the next character in.
  mutating func take(_ piece: WrapPiece) {
    // Most characters stand inside a word, where nothing can happen but the end of the room.
    if piece.kind == .letter, last == .letter, used + piece.columns <= limit {
      used += piece.columns
      index += 1
      return
    }
    if piece.kind == .newline {
      end(before: index, next: index + 1)
      used = 0
    } else {
      if index > start, WrapPiece.canBreak(between: last, and: piece.kind) {
        opportunity = (index, used)
      }
      if piece.kind != .space { makeRoom(for: piece.columns) }
      used += piece.columns
    }
    last = piece.kind
    index += 1
  }

  /// Ends the last line.
  mutating func finish() { end(before: index, next: index) }

  private mutating func makeRoom(for columns: Int) {
    while used + columns > limit, index > start {
      let place = opportunity ?? (index, used)
      end(before: place.index, next: place.index)
      used -= place.used
    }
  }

  private mutating func end(before index: Int, next: Int) {
    ranges.append(start..<index)
    start = next
    opportunity = nil
  }
}
