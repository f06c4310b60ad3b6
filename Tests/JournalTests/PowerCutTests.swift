import Facilitation
import Foundation
import Testing

@testable import Journal

extension HeavyTests {
  /// The power is cut: what was synced is there, and of all that came later some is, some is not, and
  /// some is torn.
  @Suite struct PowerCutTests {
    let folder = Folder()
    let outside = Folder()
    var path: String { folder("a.flipchart") }

    @Test func whatWasAnsweredOutlivesEveryPowerCut() async throws {
      let base = try await sessionShortOfACheckpoint()
      let writer = try WriterProcess(
        [path, "w", "30", "record", outside("record")], output: outside("out"))
      #expect(writer.wait() == 0)
      let operations = DiskRecord.operations(at: outside("record"))
      let journal = try SavedSession(at: path).entries
      var chance = SplitMix64(seed: 12)
      var answered = 0
      for _ in 0..<Soak.rounds(40, soak: 4_000) {
        let cut = Int.random(in: 0...operations.count, using: &chance)
        var disk = DiskRecord(base)
        operations[..<cut].forEach { disk.take($0) }
        let acknowledged = Set(disk.answers)
        answered = max(answered, acknowledged.count)
        try expect(disk.afterPowerCut(&chance), holds: acknowledged, of: journal, "cut at \(cut)")
      }
      #expect(answered > 20)
    }

    /// A session that comes to a checkpoint while the writer is at work.
    private func sessionShortOfACheckpoint() async throws -> Data {
      let file = try SessionFile.make(at: path)
      let count = Connection.checkpointInterval - 15
      let batch = (1..<count).map { Envelope.sharing("R\($0)", as: CommandID("c\($0)")) }
      _ = await file.submit(batch, at: Instant(seconds: 1))
      await file.close()
      return folder.bytes
    }

    private func expect(
      _ files: [DiskRecord.File: Data], holds acknowledged: Set<String>, of journal: [Entry],
      _ comment: Comment
    ) throws {
      let room = Folder()
      for (file, bytes) in files {
        try bytes.write(to: URL(fileURLWithPath: room("a.flipchart" + file.suffix)))
      }
      #expect(try Verification(of: room("a.flipchart")).findings == [], comment)
      let kept = try SavedSession(at: room("a.flipchart")).entries
      #expect(kept == Array(journal.prefix(kept.count)), comment)
      #expect(acknowledged.subtracting(kept.map(\.command.rawValue)) == [], comment)
    }
  }
}
