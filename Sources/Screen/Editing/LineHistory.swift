/// Earlier lines that Up and Down bring back, and the line that was being typed meanwhile.
struct LineHistory: Hashable, Sendable {
  private static let depth = 500
  private var lines: [String]
  private var place: Int?
  private var draft = ""

  init(_ lines: [String] = []) { self.lines = lines }

  /// Adds a line, unless it is empty or the same as the last one.
  mutating func remember(_ line: String) {
    place = nil
    guard !line.isEmpty && line != lines.last else { return }
    lines.append(line)
    if lines.count > LineHistory.depth { lines.removeFirst() }
  }

  /// The line before, while `current` is kept for coming back.
  mutating func older(than current: String) -> String? {
    let next = (place ?? lines.count) - 1
    guard lines.indices.contains(next) else { return nil }
    if place == nil { draft = current }
    place = next
    return lines[next]
  }

  /// The line after, and at last the one that was being typed.
  mutating func newer() -> String? {
    guard let now = place else { return nil }
    place = now + 1 < lines.count ? now + 1 : nil
    return place.map { lines[$0] } ?? draft
  }
}
