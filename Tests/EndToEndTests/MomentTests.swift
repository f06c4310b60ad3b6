import Foundation
import Testing

/// A session shown and exported as it was at an earlier moment.
@Suite struct MomentTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  @Test func anEarlierMomentIsExportedAndShown() throws {
    let note = try #require(
      try Program.run(["log", session], in: folder).lines.first { $0.contains("add note #2 ") })
    let entry = try #require(note.split(separator: " ").first.map(String.init))
    let report = ["export", session, "--audience", "internal", "--at", entry]
    let then = try Program.run(report, in: folder)
    #expect(then.output.contains("**As it was at:**"))
    #expect(then.output.contains("#1 "))
    #expect(!then.output.contains("#3 "))
    let json = try Program.run(report + ["--format", "json"], in: folder).json as? Object
    #expect((json?["session"] as? Object)?["asOf"] is String)
    let shown = try Program.run(["show", session, "--plain", "--at", entry], in: folder)
    #expect(shown.lines.contains { $0.hasPrefix("#2 ") })
    #expect(!shown.lines.contains { $0.hasPrefix("#3 ") })
  }

  @Test func whatIsNoMomentIsRefusedWithASentence() throws {
    let export = ["export", session, "--at"]
    #expect(try Program.run(export + ["99999"], in: folder).hasFailed(saying: "no entry 99999"))
    let early = try Program.run(export + ["1999-01-01T10:00"], in: folder)
    #expect(early.hasFailed(saying: "The session was made at"))
    let late = try Program.run(export + ["2999-01-01T10:00"], in: folder)
    #expect(late.hasFailed(saying: "The last entry is of"))
    let wrong = try Program.run(export + ["teatime"], in: folder)
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("“teatime” is no moment"))
  }
}
