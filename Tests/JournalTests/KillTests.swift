import Facilitation
import Glibc
import Journal
import Testing

extension HeavyTests {
  /// Writers that are killed while they write, at moments that follow from a seed.
  @Suite struct KillTests {
    private static let rounds = Soak.rounds(36, soak: 334)
    private static let writers = 3

    @Test func nothingThatWasAcknowledgedIsLostInAHundredKills() async throws {
      let folder = Folder()
      let path = folder("a.flipchart")
      await (try SessionFile.make(at: path)).close()
      var chance = SplitMix64(seed: 20_261_121)
      var acknowledged: Set<String> = []

      for round in 0..<Self.rounds {
        let writers = try (0..<Self.writers).map { writer in
          try WriterProcess([path, "r\(round)w\(writer)", "100000"], output: folder("\(writer)"))
        }
        try killAll(writers, by: &chance)
        acknowledged.formUnion(writers.flatMap(\.answers).filter(\.isDone).map(\.id))
        try await check(path, holds: acknowledged)
      }
      print("\(Self.rounds * Self.writers) kills, \(acknowledged.count) commands acknowledged")
      #expect(acknowledged.count > Self.rounds)
    }

    /// Kills writers one after the other, some before they have opened the file.
    private func killAll(_ writers: [WriterProcess], by chance: inout SplitMix64) throws {
      for writer in writers.shuffled(using: &chance) {
        try writer.waitForAnswers(.random(in: 0...12, using: &chance))
        usleep(.random(in: 0...3_000, using: &chance))
        writer.kill()
      }
    }

    private func check(_ path: String, holds acknowledged: Set<String>) async throws {
      let file = try SessionFile.open(at: path)
      let kept = try await file.entries(after: 0).map(\.command.rawValue)
      #expect(acknowledged.subtracting(kept) == [])
      await file.close()
      #expect(try Verification(of: path).findings == [])
    }
  }
}
