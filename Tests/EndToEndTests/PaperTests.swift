import Foundation
import Testing

/// What is written over several sessions, and what is printed before one.
@Suite struct PaperTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func run(_ words: String...) throws -> Program.Run {
    try Program.run(words, in: folder)
  }

  @Test func aSynthesisIsOfSeveralSessionsAndWrittenOverNothing() throws {
    let other = folder.path("other.flipchart")
    try #require(
      run("new", "localizing-data", "--place", "Goma", "--date", "2026-11-20", "-o", other)
        .status == 0)
    let text = try run("synthesis", session, other, "--audience", "internal")
    #expect(text.status == 0)
    #expect(text.lines.contains("### Goma"))
    #expect(text.lines.contains("## 6. Actions of all, by owner and date"))
    let file = folder.path("all.md")
    #expect(
      try run("synthesis", other, session, "--audience", "internal", "-o", file).lines == [file])
    #expect(try folder.bytes(file) == Data(text.output.utf8))
    #expect(try run("synthesis", session, other, "-o", file).hasFailed(saying: "exists already"))
    #expect(try run("synthesis", session, session).hasFailed(saying: "is named twice"))
    #expect(try run("synthesis", session).status == 64)
    #expect(try folder.leftovers(of: file) == [])
  }

  @Test func whatIsPrintedIsWrittenOverNothing() throws {
    let paper = folder.path("paper")
    let names = ["briefing.md", "ballots.md", "labels.md", "sign-up.md"]
    #expect(try run("prepare", session, "-o", paper).lines == names.map { "\(paper)/\($0)" })
    let briefing = try String(contentsOfFile: "\(paper)/briefing.md", encoding: .utf8)
    #expect(briefing.contains("flipchart open demo --seat helper --group Producers"))
    #expect(try run("prepare", session, "-o", paper).hasFailed(saying: "exists already"))
    #expect(try run("prepare", session, "-o", paper, "--force").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: paper).sorted() == names.sorted())
  }
}
