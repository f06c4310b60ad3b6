import Facilitation
import Journal
import Support
import Testing

@Suite struct MergingTests {
  @Test func whatWasWrittenInACopyComesHomeAsItsSeats() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1, "Amina")
    try await room.write([.note("Radio"), .note("Wells")], at: path)
    let merging = try await room.merge(path)
    #expect(merging.outcomes.count { $0.answer.isDone } == 2)
    #expect(await room.notes == ["helper:1/Amina Radio", "helper:1/Amina Wells"])
  }

  @Test func mergingACopyAgainChangesNothing() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Radio"), .editNote(note: 2_001, text: "Radio and TV")], at: path)
    try await room.merge(path)
    let before = await room.file.session
    let again = try await room.merge(path)
    #expect(await room.file.session == before)
    #expect(
      again.outcomes.map(\.answer) == [
        .done(revision: 2, already: true), .done(revision: 3, already: true),
      ])
  }

  @Test func anEditFollowsItsNoteToTheNumberThatItGets() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Radoi"), .editNote(note: 2_001, text: "Radio")], at: path)
    let other = Envelope(id: "o", command: .note("Other", in: 3), actor: .facilitator)
    #expect(await room.file.submit(other, at: Instant(seconds: 1_700_001_500)).isDone)
    try await room.merge(path)
    #expect(await room.file.session.notes.map(\.text) == ["Other", "Radio"])
  }

  @Test func whatIsRefusedIsToldAndHoldsNothingElseUp() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    let many = (1...3).map { Command.note("Note \($0)") }
    try await room.write(many + [.editNote(note: 2_002, text: "Better")], at: path)
    let freeze = Command.freezeWriting(group: 1, frozen: true)
    #expect(
      await room.file.submit(
        Envelope(id: "f", command: freeze, actor: .facilitator),
        at: Instant(seconds: 1_700_001_500)
      ).isDone)
    let merging = try await room.merge(path)
    #expect(merging.outcomes.count == 4)
    #expect(merging.outcomes.allSatisfy { $0.answer.sentence != nil })
    #expect(await room.notes.isEmpty)
    #expect(try SavedReplica(at: path).items.count == 4, "they stay in the copy")
  }

  @Test func aCopyOfAnotherSessionIsRefused() async throws {
    let room = try await CopiedSession()
    let other = try await CopiedSession(Scene().entries(madeBy: "other"))
    let path = try await other.copy(1)
    try await other.write([.note("Radio")], at: path)
    await #expect(throws: SessionFault.self) { try await room.merge(path) }
    #expect(await room.notes.isEmpty)
  }

  /// Three helpers do anything at all in copies of a session that is under way; whoever comes home
  /// first, the same notes are there, and each once.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func theOrderOfMergingDoesNotChangeWhichNotesExist(seed: UInt64) async throws {
    let entries = Play(seed: seed, commands: 40).entries
    var found: [[String]] = []
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      let room = try await CopiedSession(entries)
      var chance = Chance(seed: seed + 1_000)
      var paths: [String] = []
      for (place, group) in ([1, 2, 1] as [GroupID]).enumerated() {
        let path = try await room.copy(group, "h\(place)")
        paths.append(path)
        let session = try SavedReplica(at: path).view
        let texts = (1...8).map { "h\(place) \($0)" }
        let own = texts.map { text in
          Command.note(text, in: chance.one(of: session.sections.map(\.id), or: 1))
        }
        let others = (1...12).map { _ in chance.command(in: session) }.filter { !$0.takesNotes }
        try await room.write(own + others, at: path)
      }
      for index in order { try await room.merge(paths[index]) }
      let once = await room.file.session
      for path in paths { try await room.merge(path) }
      #expect(await room.file.session == once)
      found.append(await room.notes)
    }
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
  }
}

extension Command {
  /// Whether it takes notes down, or back, so that who comes first decides.
  fileprivate var takesNotes: Bool {
    switch self {
    case .removeNote, .undo, .redo, .editNote: true
    default: false
    }
  }
}

extension Scene {
  /// The journal with its session made by another command.
  fileprivate func entries(madeBy id: CommandID) -> [Entry] {
    var entries = entries
    entries[0].command = id
    return entries
  }
}
