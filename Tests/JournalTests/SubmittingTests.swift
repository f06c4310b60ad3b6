import Facilitation
import Journal
import Testing

@Suite struct SubmittingTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  @Test func whatIsDoneIsThereAfterOpeningAgain() async throws {
    let file = try SessionFile.make(at: path)
    #expect(await file.share("Maps") == .done(revision: 2, already: false))
    #expect(await file.share("Tools") == .done(revision: 3, already: false))
    let before = await file.session
    await file.close()

    let again = try SessionFile.open(at: path)
    #expect(await again.session == before)
    #expect(await again.titles == ["Maps", "Tools"])
    await again.close()
  }

  @Test func aClosedSessionIsOneFile() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps")
    #expect(folder.contents.count > 1)
    await file.close()
    #expect(folder.contents == ["a.flipchart"])
  }

  @Test func whoeverClosesFirstLeavesTheOthersAtWork() async throws {
    let first = try SessionFile.make(at: path)
    let second = try SessionFile.open(at: path)
    await first.close()
    #expect(await second.share("Maps").isDone)
    await second.close()
    #expect(folder.contents == ["a.flipchart"])
    #expect(try Verification(of: path).isSound)
  }

  @Test func theSameCommandTwiceChangesNothing() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps", as: "x")
    #expect(await file.share("Maps", as: "x") == .done(revision: 2, already: true))
    #expect(await file.session.revision == 2)
    let batch = [Envelope.sharing("A", as: "y"), .sharing("A", as: "y")]
    #expect(
      await file.submit(batch, at: Instant(seconds: 2)) == [
        .done(revision: 3, already: false), .done(revision: 3, already: true),
      ])
    await file.close()
  }

  @Test func theSameCommandTwiceChangesNothingAfterOpeningAgain() async throws {
    let file = try SessionFile.make(at: path)
    await file.share("Maps", as: "x")
    await file.close()
    let again = try SessionFile.open(at: path)
    #expect(await again.share("Maps", as: "x") == .done(revision: 2, already: true))
    await again.close()
  }

  @Test func aRefusalHindersNoneOfTheOthers() async throws {
    let file = try SessionFile.make(at: path)
    let answers = await file.submit(
      [.sharing("A", as: "a"), .sharing("", as: "b"), .sharing("C", as: "c")],
      at: Instant(seconds: 2))
    #expect(answers.map(\.isDone) == [true, false, true])
    #expect(answers[1].sentence?.isEmpty == false)
    #expect(await file.titles == ["A", "C"])
    let current = await file.session
    #expect(try SavedSession(at: path).session == current)
    await file.close()
  }

  @Test(arguments: ["", String(repeating: "x", count: 65)])
  func anIdOfNoLengthOrTooMuchIsRefused(id: String) async throws {
    let file = try SessionFile.make(at: path)
    guard case .refused(let refusal) = await file.share("A", as: CommandID(id)) else {
      Issue.record("An id of \(id.count) characters was taken.")
      return
    }
    #expect(refusal.reason == .badText)
    await file.close()
  }

  @Test func aClosedFileTakesNothing() async throws {
    let file = try SessionFile.make(at: path)
    await file.close()
    guard case .unsaved(let fault) = await file.share("A") else {
      Issue.record("A closed file took a command.")
      return
    }
    #expect(fault.reason == .closed)
  }
}
