import Facilitation
import Foundation
import GRDB
import Testing

@testable import Journal

/// After the reveal of an anonymous round no byte beside or in the file tells who cast what.
@Suite struct RedactionTests {
  let folder = Folder()
  var path: String { folder("a.flipchart") }

  /// A room of three that has voted on two notes, and whose round is closed.
  private func votedSession() async throws -> SessionFile {
    let file = try SessionFile.make(at: path)
    let rules = RoundRules(title: "First", question: "Which first?", dots: 2, cap: 2)
    let commands: [Command] =
      [
        .addPeople(count: 3, names: nil, role: nil),
        .addChart(title: "Ideas", owner: nil, prompts: nil, sections: [PlanSection(title: "All")]),
        .addNote(text: "Ask", section: 1, colour: nil, label: nil, member: nil),
        .addNote(text: "Map", section: 1, colour: nil, label: nil, member: nil),
        .draftRound(rules: rules), .openRound(round: 1),
      ] + ballots
    let answers = await file.submit(commands.envelopes(named: "v"), at: Instant(seconds: 5))
    try #require(answers.compactMap(\.sentence) == [])
    return file
  }

  private var ballots: [Command] {
    [(1, 1, 2), (2, 2, 2), (3, 1, 1), (1, 2, 2)].map { slot, note, count in
      .castBallot(
        round: 1, slot: ParticipantID(slot), dots: [Dots(target: note, count: count)])
    } + [.undo, .redo, .closeRound(round: 1)]
  }

  private func tracesOfBallots() -> Int {
    let bytes = folder.bytes
    return ["ballotCast", "ballotWithdrawn"].reduce(0) { count, word in
      count + (bytes.range(of: Data(word.utf8)) == nil ? 0 : 1)
    }
  }

  private func reveal(_ file: SessionFile) async {
    let reveal = Envelope(id: "reveal", command: .revealRound(round: 1), actor: .facilitator)
    #expect(await file.submit(reveal, at: Instant(seconds: 9)).sentence == nil)
  }

  @Test func aRevealLeavesNoTraceInAnyByte() async throws {
    let file = try await votedSession()
    let onlooker = try SessionFile.open(at: path)
    #expect(tracesOfBallots() > 0)

    await reveal(file)

    #expect(tracesOfBallots() == 0)
    let session = await file.session
    #expect(try SavedSession(at: path).session == session)
    await onlooker.close()
    await file.close()
    #expect(tracesOfBallots() == 0)
    #expect(try Verification(of: path).findings == [])
  }

  @Test func aFullRoomThatChangesItsMindLeavesNoTraceEither() async throws {
    let file = try await votedSession()
    let more: [Command] = [.reopenRound(round: 1), .addPeople(count: 40, names: nil, role: nil)]
    _ = await file.submit(more.envelopes(named: "more"), at: Instant(seconds: 6))
    for pass in 1...6 {
      let ballots: [Command] = (4...43).map { slot in
        .castBallot(
          round: 1, slot: ParticipantID(slot),
          dots: [Dots(target: 1 + (slot + pass) % 2, count: 1 + pass % 2)])
      }
      let answers = await file.submit(
        ballots.envelopes(named: "p\(pass)-"), at: Instant(seconds: 7))
      #expect(answers.count(where: \.isDone) == 40)
    }
    await reveal(file)
    #expect(tracesOfBallots() == 0)
    await file.close()
    #expect(tracesOfBallots() == 0)
    #expect(try Verification(of: path).findings == [])
  }

  @Test func noSnapshotBringsBallotsBack() async throws {
    let file = try await votedSession()
    let late = try SessionFile.open(at: path)
    await file.keepSnapshot()
    #expect(try snapshots() == 1)

    await reveal(file)
    #expect(try snapshots() == 0)
    #expect(tracesOfBallots() == 0)

    await late.keepSnapshot()
    await late.close()
    await file.close()
    #expect(tracesOfBallots() == 0)
  }

  @Test func whatADyingProcessCouldNotWipeIsWipedAtTheNextOpening() async throws {
    let file = try await votedSession()
    let session = await file.session
    await file.close()
    let reveal = Envelope(id: "reveal", command: .revealRound(round: 1), actor: .facilitator)
    let entry = try session.entry(for: reveal, at: Instant(seconds: 9))
    try raw { db in
      let table = JournalTable(db: db, coder: EntryCoder(), path: path)
      try table.append(entry)
      try table.redact(asToldBy: entry)
    }
    #expect(try raw { try Wiping(db: $0).isOwed() })

    await (try SessionFile.open(at: path)).close()
    #expect(try raw { try Wiping(db: $0).isOwed() } == false)
    #expect(tracesOfBallots() == 0)
  }

  @Test func theRestOfTheJournalStaysAsItWas() async throws {
    let file = try await votedSession()
    let before = try await file.entries(after: 0)
    await reveal(file)
    let after = try await file.entries(after: 0)
    let changed = zip(before, after).filter { $0 != $1 }
    #expect(changed.count == 6)
    #expect(changed.allSatisfy { $0.0.revision == $0.1.revision && $0.0.command == $0.1.command })
    #expect(after.count == before.count + 1)
    await file.close()
  }

  @Test func aRedactedNoteLeavesNoWordInAnyByte() async throws {
    let file = try await votedSession()
    let onlooker = try SessionFile.open(at: path)
    let secret = "Zainab"
    let commands: [Command] = [
      .addNote(text: "Ask \(secret)", section: 1, colour: nil, label: nil, member: nil),
      .editNote(note: 3, text: secret + " at " + String(repeating: "the well ", count: 200)),
      .parkNote(note: 3, parking: Parking(owner: secret)), .undo, .redo, .removeNote(note: 3),
    ]
    _ = await file.submit(commands.envelopes(named: "n"), at: Instant(seconds: 7))
    await file.keepSnapshot()
    #expect(folder.bytes.range(of: Data(secret.utf8)) != nil)

    let redact = Envelope(
      id: "r", command: .redact(passages: [.note(number: 3)]), actor: .facilitator)
    #expect(await file.submit(redact, at: Instant(seconds: 8)).sentence == nil)

    #expect(folder.bytes.range(of: Data(secret.utf8)) == nil)
    let session = await file.session
    #expect(try SavedSession(at: path).session == session)
    let undo = Envelope(id: "u", command: .undo, actor: .facilitator)
    #expect(await file.submit(undo, at: Instant(seconds: 9)).sentence == nil)
    await onlooker.close()
    await file.close()
    #expect(folder.bytes.range(of: Data(secret.utf8)) == nil)
    #expect(try Verification(of: path).findings == [])
  }

  @Test(arguments: RedactionTests.eventsOfBallots)
  func everyEventThatCanBeRedactedIsLookedAt(event: Event) throws {
    #expect(event.redacting(round: 1) != event)
    let text = try EntryCoder().text(of: [event], at: .events(revision: 1))
    #expect(JournalTable.wordsOfBallots.contains { text.contains($0) })
  }

  private static let eventsOfBallots: [Event] = [
    .ballotCast(1, slot: 1, dots: []), .ballotWithdrawn(1, slot: 1),
    .tallyCast(1, group: 1, tally: Tally(slots: [1], dots: [])), .tallyWithdrawn(1, group: 1),
    .dotsReturned(1, target: 1, slots: [1], groups: []),
  ]

  private func snapshots() throws -> Int? {
    try raw { try Int.fetchOne($0, sql: "SELECT count(*) FROM snapshot") }
  }

  private func raw<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let database = try Connection.writable(path)
    defer { try? database.close() }
    return try database.inDatabase(body)
  }
}

extension [Command] {
  /// Envelopes of the facilitator, with ids of a name and a count.
  func envelopes(named name: String) -> [Envelope] {
    enumerated().map { index, command in
      Envelope(id: CommandID("\(name)\(index)"), command: command, actor: .facilitator)
    }
  }
}
