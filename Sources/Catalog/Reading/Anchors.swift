/// YAML's anchors (`&name`) and aliases (`*name`), which plans and themes do without.
///
/// A few lines of them can stand for billions of values, and merely comparing keys made of them
/// takes for ever. So they are looked for in the text, before any YAML is read.
enum Anchors {
  /// Whether some name is both anchored and used; then `log` says where.
  ///
  /// Looking for both keeps prose free: `R&D` and `*really*` are text, and a bomb needs the pair.
  static func areUsed(in text: String, log: FaultLog) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let anchored = Set(names(after: "&", in: scalars).map(\.name))
    guard !anchored.isEmpty else { return false }
    let used = names(after: "*", in: scalars).first { anchored.contains($0.name) }
    guard let used else { return false }
    report(used.name, line: used.line, log: log)
    return true
  }

  /// Says that an anchor or an alias of this name is not read.
  static func report(_ name: String, line: Int, log: FaultLog) {
    log.report(
      "“\(name)” is a YAML anchor or alias", expected: "the value itself, written out", line: line)
  }

  private static func names(
    after sign: Unicode.Scalar, in scalars: [Unicode.Scalar]
  ) -> [(name: String, line: Int)] {
    var found: [(name: String, line: Int)] = []
    var line = 1
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" { line += 1 }
      guard scalar == sign, index == 0 || !isNamePart(scalars[index - 1]) else { continue }
      let name = scalars[(index + 1)...].prefix(while: isNamePart)
      if !name.isEmpty { found.append((String(String.UnicodeScalarView(name)), line)) }
    }
    return found
  }

  /// What YAML's reader takes for a part of such a name.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
