import Facilitation
import GRDB
import Testing

@testable import Journal

@Suite struct PragmaTests {
  @Test func everyCommitIsSyncedAndNobodyCheckpointsUnasked() async throws {
    let folder = Folder()
    let file = try SessionFile.make(at: folder("a.flipchart"))
    let pragmas = try await file.pragmas(["synchronous", "wal_autocheckpoint", "secure_delete"])
    #expect(pragmas == [2, 0, 1])
    await file.close()
  }
}

extension SessionFile {
  fileprivate func pragmas(_ names: [String]) throws -> [Int?] {
    try names.map { name in
      try connection?.database.inDatabase { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    }
  }
}

extension HeavyTests {
  @Suite struct DiskTests {
    let folder = Folder()
    let outside = Folder()
    var path: String { folder("a.flipchart") }

    private func write(_ words: [String], on file: String? = nil) throws -> [WriterAnswer] {
      let writer = try WriterProcess([file ?? path, "w"] + words, output: folder("out"))
      #expect(writer.wait() == 0)
      return writer.answers
    }

    @Test func eachCommitIsOneSync() async throws {
      await (try SessionFile.make(at: path)).close()
      let answers = try write(["60"])
      #expect(answers.count == 60 && answers.allSatisfy(\.isDone))
      // The first one begins a write-ahead log as well.
      #expect(answers.dropFirst().allSatisfy { $0.syncs == 1 })
    }

    @Test(arguments: [("full", SessionFault.Reason.full), ("failing", .inputOutput)])
    func aDiskInTroubleIsToldAndWorkGoesOnAfterwards(
      trouble: String, reason: SessionFault.Reason
    ) async throws {
      await (try SessionFile.make(at: path)).close()
      let answers = try write(["9", trouble, "4", "6"])
      #expect(answers.map(\.isDone) == [true, true, true, false, false, false, true, true, true])
      #expect(answers[3...5].map(\.reason) == Array(repeating: reason.rawValue, count: 3))

      let again = try write(["9"])
      #expect(again.count(where: \.isDone) == 9)
      let commands = try SavedSession(at: path).entries.dropFirst().map(\.command.rawValue)
      #expect(commands.sorted() == (1...9).map { "w-\($0)" })
      #expect(try Verification(of: path).findings == [])
    }

    @Test(arguments: ["full", "failing"])
    func aSessionOnADiskInTroubleIsNotOpened(trouble: String) async throws {
      await (try SessionFile.make(at: path)).close()
      let before = folder.bytes
      let writer = try WriterProcess(
        [path, "w", "1", trouble, "0", "1"], output: outside("out"))
      #expect(writer.wait() == 1)
      #expect(folder.contents == ["a.flipchart"] && folder.bytes == before)
      await (try SessionFile.open(at: path)).close()
    }

    @Test func whatWasAnsweredIsWhatTheOthersSeeThroughATroubledDisk() async throws {
      let file = try SessionFile.make(at: path)
      let answers = try write(["9", "failing", "4", "6"])
      await file.share("Maps")
      let seen = try await file.entries(after: 0).map(\.command.rawValue)
      #expect(Set(answers.filter(\.isDone).map(\.id)).subtracting(seen) == [])
      let saved = try SavedSession(at: path).session
      #expect(await file.session == saved)
      await file.close()
    }
  }
}
