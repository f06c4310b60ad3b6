extension Frame: CustomStringConvertible {
  /// The rows as text, each after a `│`, for reading and for comparing.
  public var description: String {
    lines.map { $0.isEmpty ? "│" : "│ " + $0 }.joined(separator: "\n")
  }

  /// The rows, then every run of cells that is not plain as `row:first..<end role`, one a line.
  public var styledDescription: String {
    ([description] + (0..<size.rows).flatMap(runs(row:)) + cursorLine).joined(separator: "\n")
  }

  private var cursorLine: [String] {
    cursor.map { ["cursor \($0.y):\($0.x)"] } ?? []
  }

  private func runs(row y: Int) -> [String] {
    let roles = row(y).map(\.role)
    var lines: [String] = []
    var start = 0
    while start < roles.count {
      let end = roles[start...].firstIndex { $0 != roles[start] } ?? roles.count
      if roles[start] != .plain { lines.append("\(y):\(start)..<\(end) \(roles[start].name)") }
      start = end
    }
    return lines
  }
}
