import Facilitation
import Foundation
import Journal

/// Commands kept a second, alone and by batch, beside as many rows through SQLite's own shell in a
/// file of the same mode.
struct DurableFigures {
  /// Takes the figures of a room; its session grows by it.
  static func taken(of room: Room, in folder: URL) async throws -> [Figure] {
    let file = try SessionFile.open(at: room.session)
    let alone = await rate(of: 300, batch: 1, in: file, label: "a\(room.notes)")
    let batch = await rate(of: 5_000, batch: 100, in: file, label: "b\(room.notes)")
    await file.close()
    let bareAlone = try bareRate(of: 300, batch: 1, in: folder)
    let bareBatch = try bareRate(of: 5_000, batch: 100, in: folder)
    return [
      Figure(
        notes: room.notes, name: "durable commands a second", value: alone,
        peer: ("SQLite", bareAlone), target: 0.8, isRate: true),
      Figure(
        notes: room.notes, name: "the same in batches of 100", value: batch,
        peer: ("SQLite", bareBatch), target: 0.25, isRate: true),
      Figure(
        notes: room.notes, name: "commands a second through apply", value: room.appliedPerSecond,
        target: room.notes > 500 ? 50_000 : nil, isRate: true),
    ]
  }

  private static func rate(
    of count: Int, batch: Int, in file: SessionFile, label: String
  ) async -> Double {
    let start = Clock.now
    for first in stride(from: 0, to: count, by: batch) {
      let envelopes = (first..<first + batch).map { number in
        Envelope(
          id: CommandID("\(label)-\(start)-\(number)"),
          command: .addNote(
            text: "Durable \(number)", section: 1, colour: nil, label: nil, member: nil),
          actor: .facilitator)
      }
      _ = await file.submit(envelopes, at: Instant(seconds: 1_800_000_000))
    }
    return Double(count) / (Double(Clock.now - start) / 1_000_000_000)
  }

  /// The shell's own start is taken off.
  private static func bareRate(of count: Int, batch: Int, in folder: URL) throws -> Double {
    let empty = try time(script: "SELECT 1;", in: folder)
    let row = String(repeating: "x", count: 256)
    var script = ""
    for first in stride(from: 0, to: count, by: batch) {
      script += "BEGIN IMMEDIATE;\n"
      for number in first..<first + batch {
        script += "INSERT INTO journal VALUES (\(number), '\(row)');\n"
      }
      script += "COMMIT;\n"
    }
    return Double(count) / max(0.000_1, try time(script: script, in: folder) - empty)
  }

  private static func time(script: String, in folder: URL) throws -> Double {
    let database = folder.appendingPathComponent("bare.sqlite").path
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: database + ending)
    }
    let file = folder.appendingPathComponent("bare.sql")
    let setUp = """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE journal (sequence INTEGER PRIMARY KEY, body TEXT);

      """
    try (setUp + script).write(to: file, atomically: true, encoding: .utf8)
    let start = Clock.now
    try Shell.run(["sqlite3", database], input: file)
    return Double(Clock.now - start) / 1_000_000_000
  }
}
