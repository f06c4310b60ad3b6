import Facilitation
import Journal
import Testing

extension HeavyTests {
  @Suite struct SharingTests {
    let folder = Folder()
    var path: String { folder("a.flipchart") }

    /// Nobody waits long, on a machine that is not busy with something else.
    ///
    /// The longest of 4,000 waits is the machine's, not the journal's, and is printed. What the
    /// journal answers for is how often somebody who waits is overtaken.
    @Test func eightWritersLoseNothingAndNoneIsKeptWaiting() async throws {
      await (try SessionFile.make(at: path)).close()
      let writers = try (0..<8).map { writer in
        try WriterProcess([path, "w\(writer)", "500"], output: folder("out\(writer)"))
      }
      #expect(writers.map { $0.wait() } == Array(repeating: 0, count: 8))

      let answers = writers.flatMap(\.answers)
      #expect(answers.count == 4_000 && answers.allSatisfy(\.isDone))
      let saved = try SavedSession(at: path)
      #expect(Set(saved.entries.dropFirst().map(\.command.rawValue)) == Set(answers.map(\.id)))
      #expect(saved.entries.map(\.revision) == Array(1...4_001))
      #expect(try Verification(of: path).findings == [])

      let turns = writers.flatMap { turnsBetween($0.answers) }
      #expect(turns.allSatisfy { $0 < 100 })
      expectShortWaits(answers.map(\.microseconds).sorted(), turns: turns.max() ?? 0)
    }

    private func expectShortWaits(_ waits: [Int], turns: Int) {
      let (median, late, longest) = (waits[2_000], waits[3_960], waits[3_999])
      print(
        "8 × 500 commands: p50 \(median) µs, p99 \(late) µs, max \(longest) µs;", terminator: " ")
      print("at most \(turns) turns between two of one writer")
      #expect(median < 100_000)
    }

    @Test func twoProcessesThatGiveTheSameCommandsDoEachOnce() async throws {
      await (try SessionFile.make(at: path)).close()
      let writers = try (0..<2).map { writer in
        try WriterProcess([path, "same", "200"], output: folder("out\(writer)"))
      }
      #expect(writers.map { $0.wait() } == [0, 0])
      let answers = writers.flatMap(\.answers)
      #expect(answers.count == 400 && answers.allSatisfy(\.isDone))
      #expect(answers.count { $0.outcome == "already" } == 200)
      #expect(try SavedSession(at: path).entries.count == 201)
    }

    @Test func aSuspendedSeatHoldsNobodyUp() async throws {
      let file = try SessionFile.make(at: path)
      let seat = try WriterProcess([path, "seat", "1", "idle"], output: folder("out"))
      try seat.waitForAnswers(1)
      seat.suspend(true)
      #expect(await file.share("Maps").isDone)
      seat.kill()
      #expect(await file.share("Tools").isDone)
      await file.close()
      #expect(try Verification(of: path).findings == [])
    }

    /// How many commands of anybody were taken from one of a writer's to its next.
    private func turnsBetween(_ answers: [WriterAnswer]) -> [Int] {
      let revisions = answers.compactMap(\.revision)
      return zip(revisions.dropFirst(), revisions).map { $0 - $1 }
    }
  }
}
