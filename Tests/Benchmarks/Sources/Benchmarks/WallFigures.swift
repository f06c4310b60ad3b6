import Facilitation
import Foundation
import Journal

/// How soon a helper's note is on the wall: eight laptops send five a second each, one of them timed,
/// to a host whose machine has the projector too.
enum WallFigures {
  private static let helpers = 8
  private static let notes = 50
  private static let pause = Duration.milliseconds(200)

  /// Takes the figure.
  static func taken(program: String, in folder: URL) async throws -> [Figure] {
    let path = folder.appendingPathComponent("wall.flipchart").path
    try Shell.run([program, "new", "localizing-data", "--people", "24", "-o", path])
    let sections = try await lit(path)
    let host = try HostProcess(program, session: path)
    defer { host.end() }
    // High enough for every note that is timed.
    let wall = try PseudoTerminal([program, "open", path, "--seat", "projector"], rows: 100)
    _ = wall.start()
    let times = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1..<helpers { group.addTask { try await write(host) } }
      let times = try await timed(host, on: wall, sections)
      try await group.waitForAll()
      return times
    }
    wall.end()
    return [
      Figure(
        notes: notes * helpers, name: "helper's note to the projector's paint p99, ms",
        value: times.share(0.99), target: 20),
      Figure(
        notes: notes * helpers, name: "helper's note to the projector's paint p50, ms",
        value: times.share(0.5), target: 20),
    ]
  }

  /// Puts the second group's chart on the projector; gives its sections.
  private static func lit(_ path: String) async throws -> [Int] {
    let file = try SessionFile.open(at: path)
    let session = await file.session
    let chart = session.charts.first { $0.owner == 2 }
    guard let chart else { throw Fault("The plan has no chart of a second group.") }
    let answer = await file.submit(
      Envelope(id: "light", command: .moveSpotlight(to: .chart(chart.id)), actor: .facilitator),
      at: Instant(seconds: 1_800_000_000))
    guard answer.isDone else { throw Fault("The chart cannot be put on the projector.") }
    await file.close()
    return chart.sections.map(\.number)
  }

  /// What one of the helpers who are not timed writes.
  private static func write(_ host: HostProcess) async throws {
    let helper = try await Poster(host, seat: "helper of Producers", sections: [1, 2, 3, 4])
    for number in 0..<notes {
      try await helper.post("What the others said \(number)")
      try await Task.sleep(for: pause)
    }
    try await helper.leave()
  }

  private static func timed(
    _ host: HostProcess, on wall: PseudoTerminal, _ sections: [Int]
  ) async throws -> [Double] {
    let helper = try await Poster(host, seat: "helper of Consumers", sections: sections)
    var times: [Double] = []
    for number in 0..<notes {
      // No letter is that of the note before, so that every one is painted.
      let word = String(repeating: number % 2 == 0 ? "ab" : "xy", count: 4) + "\(number)"
      let start = Clock.now
      async let post: Void = helper.post(word)
      guard let seen = wall.sees(String(word.prefix(8))) else {
        throw Fault("Note \(number) was not seen on the projector.")
      }
      times.append(Double(seen - start) / 1_000_000)
      try await post
      try await Task.sleep(for: pause)
    }
    try await helper.leave()
    return times
  }
}
