/// One figure, beside what it is held against.
struct Figure {
  /// How many notes the session had.
  var notes: Int
  /// What was measured, with its unit.
  var name: String
  var value: Double
  /// The floor or peer of the same run, and its name; nil where the target stands alone.
  var peer: (name: String, value: Double)?
  /// The target, of the ratio to the peer where there is one, else of the value; nil where none is set for
  /// so many notes.
  var target: Double?
  /// Whether more is better.
  var isRate = false

  /// What is held against the target.
  var measured: Double { peer.map { value / $0.value } ?? value }

  /// Whether the target is met; nil where there is none.
  var isMet: Bool? { target.map { isRate ? measured >= $0 : measured <= $0 } }
}

extension [Figure] {
  /// The figures as a Markdown table.
  var table: String {
    let head = """
      | notes | figure | flipchart | beside | ratio | target | |
      | ---: | --- | ---: | --- | ---: | ---: | --- |

      """
    return head + map(\.row).joined(separator: "\n") + "\n"
  }
}

extension Figure {
  fileprivate var row: String {
    let beside = peer.map { "\($0.name) \($0.value.short)" } ?? "–"
    let ratio = peer == nil ? "–" : measured.short
    let aim = target.map { "\(isRate ? "≥" : "≤") \($0.short)" } ?? "–"
    let verdict = isMet.map { $0 ? "met" : "missed" } ?? ""
    return "| \(notes) | \(name) | \(value.short) | \(beside) | \(ratio) | \(aim) | \(verdict) |"
  }
}

extension Double {
  /// The number with as many decimals as tell something.
  var short: String {
    guard self < 100 else { return String(Int(rounded())) }
    let scale = self < 10 ? 100.0 : 10.0
    let rounded = (self * scale).rounded() / scale
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
