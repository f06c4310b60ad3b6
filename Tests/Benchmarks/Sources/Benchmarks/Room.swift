import Foundation

/// A session with so many notes, made by the program itself, and a text of as many lines for vim.
struct Room {
  let notes: Int
  let session: String
  let text: String
  /// How many commands a second `apply` took to make it.
  let appliedPerSecond: Double

  /// Makes both in a folder.
  init(notes: Int, program: String, in folder: URL) throws {
    self.notes = notes
    session = folder.appendingPathComponent("room-\(notes).flipchart").path
    text = folder.appendingPathComponent("text-\(notes).txt").path
    let lines = (1...notes).map(Self.line)
    try lines.joined(separator: "\n").write(toFile: text, atomically: true, encoding: .utf8)
    let commands = folder.appendingPathComponent("commands-\(notes).jsonl")
    try lines.enumerated().map { index, line in
      "{\"addNote\":{\"text\":\"\(line)\",\"section\":\(1 + index % 4)}}\n"
    }.joined().write(to: commands, atomically: true, encoding: .utf8)
    try Shell.run([program, "new", "localizing-data", "--people", "24", "-o", session])
    let start = Clock.now
    try Shell.run(
      [program, "apply", session, commands.path], output: folder.appendingPathComponent("answers"))
    appliedPerSecond = Double(notes) / (Double(Clock.now - start) / 1_000_000_000)
  }

  private static let words = [
    "ask", "elders", "before", "taking", "data", "home", "share", "consent", "water", "language",
    "results", "farmers", "women", "group", "trust", "offline", "paper", "training", "radio",
  ]

  /// A note of five to twelve words, always the same for the same number.
  private static func line(_ number: Int) -> String {
    var seed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    return (0..<(5 + number % 8)).map { _ in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(seed >> 33) % words.count]
    }.joined(separator: " ")
  }
}
