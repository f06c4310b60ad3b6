import Foundation
import Testing

/// Notes that were written elsewhere, taken into a session from a shell.
@Suite struct ImportTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func take(_ words: String...) throws -> Program.Run {
    try Program.run(["import", folder.path("notes.csv"), "--into", session] + words, in: folder)
  }

  private func write(_ text: String) throws {
    try text.write(toFile: folder.path("notes.csv"), atomically: true, encoding: .utf8)
  }

  @Test func aTableIsTakenInAsOneStepAfterADryRun() throws {
    try write("text,section\nBuy a kettle,Steps\nbuy a kettle!,Steps\nNo tea,Challenges\n")
    let before = try folder.bytes(session)
    let told = try take("--chart", "prod", "--dry-run")
    #expect(told.lines.count == 4)
    #expect(told.lines[0].contains(", public: Buy a kettle"))
    #expect(told.lines[1].hasSuffix("buy a kettle! — reads nearly like line 2"))
    #expect(told.lines[3] == "3 notes would be added; 1 of them reads nearly like another.")
    #expect(try folder.bytes(session) == before)
    #expect(try take("--chart", "prod", "--skip-doubles").lines == ["#35", "#36"])
    let again = try take("--chart", "prod", "--skip-doubles")
    #expect(again.status == 1)
    #expect(again.errors.contains("notes.csv:2: left out, because it reads nearly like #35"))
    #expect(again.errors.contains("every note reads like one that is there"))
    let undo = try Program.run(["apply", session], input: #"{"undo":{}}"# + "\n", in: folder)
    #expect(undo.status == 0)
    #expect(try take("--chart", "prod", "--skip-doubles").lines == ["#37", "#38"])
  }

  @Test func oneRowThatCannotBeTakenKeepsAllOut() throws {
    try write("text,section\nBuy a kettle,Steps\nNo tea,Nowhere\n")
    let before = try Program.run(["log", session], in: folder).output
    let run = try take("--chart", "prod")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("notes.csv:3: There is no section “Nowhere”; there is “Steps”"))
    #expect(run.errors.hasSuffix("Nothing was added: 1 of 2 notes cannot be.\n"))
    #expect(try Program.run(["log", session], in: folder).output == before)
  }
}
