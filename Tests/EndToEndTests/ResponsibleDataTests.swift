import Foundation
import Testing

/// What must not be read, kept or passed on, at the command line.
@Suite struct ResponsibleDataTests {
  let folder: Folder
  let session: String

  init() throws {
    folder = try Folder()
    session = try folder.demo()
  }

  private func writePassphrase(_ text: String, to name: String) throws -> [String: String] {
    try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: folder.path(name)))
    return ["FLIPCHART_PASSPHRASE_FILE": folder.path(name)]
  }

  @Test func aLockedSessionOpensWithItsPassphraseAlone() throws {
    let right = try writePassphrase("five words that nobody guesses", to: "right")
    let wrong = try writePassphrase("five words that somebody guesses", to: "wrong")
    let report = try Program.run(["export", session], in: folder)
    let words = Data("Ask the elders".utf8)
    _ = try Program.run(
      ["add", session, "--chart", "producers", "Ask the elders"], in: folder)
    #expect(try folder.bytes(session).range(of: words) != nil)

    let locked = try Program.run(["lock", session], in: folder, environment: right)
    #expect(locked.status == 0, "\(locked.errors)")
    #expect(try folder.bytes(session).range(of: words) == nil)
    let failed = try Program.run(["log", session], in: folder, environment: wrong)
    #expect(failed.hasFailed(saying: "That is not the passphrase of"))
    let added = try Program.run(
      ["add", session, "--chart", "producers", "Ask the elders"], in: folder, environment: right)
    #expect(added.status == 0, "\(added.errors)")
    #expect(try folder.bytes(session).range(of: words) == nil)

    let copy = folder.path("copy.flipchart")
    let anonymised = try Program.run(
      ["anonymise", session, "-o", copy], in: folder, environment: right)
    #expect(anonymised.lines.contains("The copy is locked with the same passphrase."))
    #expect(try folder.bytes(copy).range(of: words) == nil)
    #expect(try Program.run(["log", copy], in: folder, environment: right).status == 0)
    let list = try Program.run(["list", "--sessions", folder.path(".")], in: folder)
    #expect(list.lines.allSatisfy { $0.contains("(locked") }, "\(list.output)")

    _ = try Program.run(["unlock", session], in: folder, environment: right)
    let again = try Program.run(["export", session], in: folder)
    #expect(again.status == 0)
    #expect(again.lines.count > report.lines.count)
  }

  @Test func redactingAnonymisingAndDisposingAreDoneOnTheWordYesAlone() throws {
    let refused = try Program.run(["redact", session, "1"], in: folder)
    #expect(refused.hasFailed(saying: "say --yes"))
    let redacted = try Program.run(["redact", session, "#1", "--yes"], in: folder)
    #expect(redacted.output.contains("The text of note #1 is gone."), "\(redacted.errors)")
    let again = try Program.run(["redact", session, "1", "--yes"], in: folder)
    #expect(again.lines == ["There was nothing written in note #1 any more."])
    try FileManager.default.copyItem(
      atPath: session, toPath: folder.path("copy-of-it.flipchart"))
    let other = try Program.run(["redact", session, "person:P01", "--yes"], in: folder)
    #expect(other.output.contains("Not redacted, a copy of it: "), "\(other.output)")
    #expect(try Program.run(["redact", session, "shelf:1", "--yes"], in: folder).status == 64)
    let unknown = try Program.run(["redact", session, "9999", "--yes"], in: folder)
    #expect(unknown.hasFailed(saying: "There is no note #9999"))

    let copy = folder.path("copy.flipchart")
    let anonymised = try Program.run(["anonymise", session, "-o", copy], in: folder)
    #expect(anonymised.lines.first == copy)
    #expect(try Program.run(["verify", copy], in: folder).status == 0)

    #expect(try Program.run(["dispose", copy], in: folder).hasFailed(saying: "say --yes"))
    #expect(try Program.run(["dispose", copy, "--yes"], in: folder).status == 0)
    #expect(try Program.run(["verify", copy], in: folder).hasFailed(saying: "There is no file"))
  }
}
