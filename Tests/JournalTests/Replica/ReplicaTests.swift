import Facilitation
import Foundation
import GRDB
import Journal
import Support
import Testing

@Suite struct ReplicaTests {
  @Test func whatWasWrittenInACopyIsThereAfterOpeningAgain() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    let answers = try await room.write([.note("Radio"), .note("Wells")], at: path)
    #expect(answers.allSatisfy { $0.isDone })

    let again = try ReplicaFile.open(at: path)
    let state = await again.state
    #expect(state.foreseen.session.notes.map(\.text) == ["Radio", "Wells"])
    #expect(state.view.notes.isEmpty)
    #expect(state.foreseen.notes.values.allSatisfy { $0 })
    await again.close()
    #expect(room.folder.contents.contains("a.flipchart-seat") == false)
  }

  @Test func aCommandThatTheRulesForbidDoesNotEvenWait() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    let answers = try await room.write([.note("Mine", in: 3), .closeSession], at: path)
    #expect(answers.allSatisfy { !$0.isDone })
    #expect(try SavedReplica(at: path).items.isEmpty)
  }

  @Test func oneCopyIsOpenOnce() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    let first = try ReplicaFile.open(at: path)
    #expect(throws: SessionFault.self) { try ReplicaFile.open(at: path) }
    await first.close()
    await (try ReplicaFile.open(at: path)).close()
  }

  @Test func aCopyIsNoSessionAndASessionIsNoCopy() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    let fault = #expect(throws: SessionFault.self) { try SessionFile.open(at: path) }
    #expect(fault?.reason == .replica)
    #expect(throws: SessionFault.self) { try SavedSession(at: path) }
    #expect(throws: SessionFault.self) { try ReplicaFile.open(at: room.file.path) }
    let recovering = #expect(throws: SessionFault.self) {
      try Recovery(of: path, into: room.folder("b.flipchart"))
    }
    #expect(recovering?.reason == .replica)
  }

  @Test func aCopyIsVerifiedAsACopy() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    _ = try await room.write([.note("Radio"), .note("Wells")], at: path)
    let whole = try Verification(of: path)
    #expect(whole.isSound && whole.waiting == 2)

    let database = try DatabaseQueue(path: path)
    try await database.write { try $0.execute(sql: "UPDATE outbox SET body = '{'") }
    try database.close()
    #expect(try Verification(of: path).findings.count == 1)
  }

  @Test func numbersOfWhatWaitsStayWhileOthersWriteOn() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Mine")], at: path)
    let replica = try ReplicaFile.open(at: path)
    let mine = await replica.state.foreseen.session.notes.first?.id
    _ = await room.file.submit(
      [Envelope(id: "x", command: .note("Theirs", in: 3), actor: .facilitator)],
      at: Instant(seconds: 1_700_001_500))
    await replica.receive(await room.file.session)
    let notes = await replica.state.foreseen.session.notes
    #expect(notes.map(\.text) == ["Theirs", "Mine"])
    #expect(notes.last?.id == mine)
    await replica.close()
  }

  @Test func anAnswerGivesTheNumberToWhatWasAskedSince() async throws {
    let room = try await CopiedSession()
    let replica = try ReplicaFile.open(at: try await room.copy(1))
    let actor = replica.seat.actor
    func give(_ id: CommandID, _ command: Command) async {
      _ = await replica.submit(
        [Envelope(id: id, command: command, actor: actor)], at: Instant(seconds: 1))
    }
    await give("add", .note("Radoi"))
    let pending = await replica.state.foreseen.session.notes.first?.id ?? 0
    await give("edit", .editNote(note: pending, text: "Radio"))
    #expect(await replica.sendable(atMost: 10).map(\.id) == ["add"])
    try await replica.settle([
      ("add", .done(revision: 2, made: Made([.noteAdded(note7, index: 0)])))
    ])
    #expect(
      await replica.sendable(atMost: 10).map(\.command) == [.editNote(note: 7, text: "Radio")])
    await give("late", .colourNote(note: pending, colour: .blue))
    #expect(await replica.sendable(atMost: 10).last?.command == .colourNote(note: 7, colour: .blue))
    await replica.close()
  }

  private var note7: Note {
    Note(
      id: 7, text: "Radoi", colour: .yellow, label: .public, section: 1, author: .facilitator,
      writtenAt: Instant(seconds: 0))
  }

  @Test func whatHangsOnARefusedStepIsRefusedWithIt() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Kept"), .note("Gone"), .undo, .note("After")], at: path)
    let replica = try ReplicaFile.open(at: path)
    let ids = await replica.sendable(atMost: 10).map(\.id)
    #expect(ids.count == 2, "a step back waits for the answers to those before it")
    try await replica.settle([(ids[0], .done(revision: 9, made: Made()))])
    try await replica.settle([(ids[1], .refused(Refusal(.frozen, "Frozen.")))])
    #expect(await replica.state.refused.map(\.command.envelope.command) == [.note("Gone"), .undo])
    #expect(await replica.sendable(atMost: 10).map(\.command) == [.note("After")])
    await replica.close()
  }

  @Test func aRefusedCommandStaysUntilItIsDropped() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Too late")], at: path)
    let replica = try ReplicaFile.open(at: path)
    let id = await replica.state.waiting.first?.id ?? ""
    try await replica.drop(id)
    #expect(await replica.state.waiting.count == 1, "what waits is dropped by nobody")
    try await replica.settle([(id, .refused(Refusal(.frozen, "Frozen.")))])
    await replica.close()
    let again = try ReplicaFile.open(at: path)
    #expect(await again.state.refused.first?.refusal?.sentence == "Frozen.")
    #expect(await again.state.foreseen.session.notes.isEmpty)
    try await again.drop(id)
    #expect(await again.state.refused.isEmpty)
    await again.close()
  }

  @Test func whatIsDoneIsShownUntilTheViewHasIt() async throws {
    let room = try await CopiedSession()
    let path = try await room.copy(1)
    try await room.write([.note("Mine")], at: path)
    let replica = try ReplicaFile.open(at: path)
    for envelope in await replica.sendable(atMost: 1) {
      let answer = await room.file.submit(envelope, at: Instant(seconds: 1_700_001_500))
      #expect(answer.isDone)
      let made = try await room.file.entry(of: envelope.id)?.made ?? Made()
      try await replica.settle([(envelope.id, .done(revision: 2, made: made))])
    }
    #expect(await replica.state.foreseen.session.notes.count == 1)
    #expect(await replica.state.waiting.isEmpty)
    await replica.receive(await room.file.session)
    #expect(await replica.state.foreseen.session.notes.map(\.id) == [1])
    #expect(await replica.state.foreseen.notes.isEmpty)
    await replica.close()
    #expect(try SavedReplica(at: path).items.isEmpty)
  }
}
