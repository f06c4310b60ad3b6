import Foundation
import Testing

/// The program read out in lines, spoken to through a pipe.
@Suite struct LinearTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  @Test func aPipeSaysEverythingAtOnceAndAllOfItIsDone() throws {
    let orders = """
      charts
      note Said by a pipe
      note p03: And by a person
      undo
      juggle
      add an action
      Call the elders
      Amina

      """
    let run = try Program.run(
      ["open", session, "--plain"], input: orders, in: folder, environment: ["TERM": "dumb"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.contains { $0.hasSuffix(": Said by a pipe") })
    #expect(run.lines.contains { $0.hasPrefix("Undone: add note") })
    #expect(run.output.contains("Nothing here is called “juggle”"))
    #expect(!run.output.contains("\u{1B}"))
    let log = try Program.run(["log", session], in: folder).output
    #expect(log.contains("Said by a pipe"))
    let shown = try Program.run(["show", session, "--plain"], in: folder).output
    #expect(shown.contains("Said by a pipe"))
    #expect(!shown.contains("And by a person"))
    #expect(try folder.leftovers(of: session) == [])
  }

  @Test func aHelperWritesForTheGroupAndTheProjectorReadsTheRoom() throws {
    let helper = try Program.run(
      ["open", session, "--plain", "--seat", "helper", "--group", "p"],
      input: "write\nOne\nTwo\n.\nwhere\nquit\nyes\n", in: folder)
    #expect(helper.lines.contains { $0.hasSuffix(": Two") })
    let room = try Program.run(
      ["open", session, "--plain", "--seat", "projector"], input: "", in: folder)
    #expect(room.status == 0)
    #expect(room.lines.count > 2)
  }

  @Test func aTerminalThatCannotIsToldOfTheLines() throws {
    let run = try Program.run(["open", session], in: folder, environment: ["TERM": "dumb"])
    #expect(run.hasFailed(saying: "--plain"))
  }
}
