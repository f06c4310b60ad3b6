import Facilitation
import Foundation
import Testing

@testable import Journal

extension HeavyTests {
  /// A disk of which one operation fails: each in turn, from the opening to the closing.
  @Suite struct DiskErrorTests {
    let folder = Folder()
    let outside = Folder()
    var path: String { folder("a.flipchart") }

    @Test func whicheverOperationFailsNothingAnsweredIsLost() async throws {
      await (try SessionFile.make(at: path)).close()
      let sound = folder.bytes
      var operation = 1
      var last = Int.max
      while operation <= last {
        last = min(last, try operations(failing: operation, of: sound))
        operation += Soak.rounds(2, soak: 1)
      }
      #expect(last > 30)
    }

    /// Writes on a disk that fails once, checks what is left, and returns how many operations it took.
    private func operations(failing number: Int, of sound: Data) throws -> Int {
      for name in folder.contents { try FileManager.default.removeItem(atPath: folder(name)) }
      try sound.write(to: URL(fileURLWithPath: path))
      let writer = try WriterProcess(
        [path, "w", "6", "fail", "\(number)"], output: outside("out"))
      let status = writer.wait()
      let answers = writer.answers
      let comment: Comment = "operation \(number), \(answers.map(\.outcome))"
      let kept = try SavedSession(at: path).entries.map(\.command.rawValue)
      #expect(Set(answers.filter(\.isDone).map(\.id)).subtracting(kept) == [], comment)
      let unsaved = answers.filter { $0.outcome.hasPrefix("unsaved") }.map(\.id)
      #expect(Set(unsaved).isDisjoint(with: kept), comment)
      #expect(try Verification(of: path).findings == [], comment)
      // One failure costs one command, or the opening.
      #expect(answers.count { !$0.isDone } <= 1, comment)
      return status == 0 ? writer.operations ?? .max : .max
    }
  }
}
