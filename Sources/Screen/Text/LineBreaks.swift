/// Finds where the lines of a text begin and end.
struct LineBreaks {
  /// The characters of each line, without the newlines between them.
  private(set) var ranges: [Range<Int>] = []
  private let pieces: [WrapPiece]
  private let limit: Int
  private var start = 0
  private var used = 0
  private var opportunity: Int?

  init(_ pieces: [WrapPiece], columns limit: Int) {
    self.pieces = pieces
    self.limit = limit
    for index in pieces.indices { take(index) }
    ranges.append(start..<pieces.count)
  }

  private mutating func take(_ index: Int) {
    let piece = pieces[index]
    guard piece.kind != .newline else { return end(before: index, next: index + 1) }
    noteOpportunity(before: index)
    if piece.kind != .space {
      while used + piece.columns > limit, index > start {
        let place = opportunity ?? index
        end(before: place, next: place)
        used = pieces[place..<index].reduce(0) { $0 + $1.columns }
      }
    }
    used += piece.columns
  }

  private mutating func noteOpportunity(before index: Int) {
    guard index > start else { return }
    if WrapPiece.canBreak(between: pieces[index - 1].kind, and: pieces[index].kind) {
      opportunity = index
    }
  }

  private mutating func end(before index: Int, next: Int) {
    ranges.append(start..<index)
    start = next
    used = 0
    opportunity = nil
  }
}
