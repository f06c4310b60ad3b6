import Foundation
import Support
import Testing

@testable import Facilitation

/// What was typed on a note is gone from everything that can be looked at, or undone.
@Suite struct RedactingTests {
  private let secret = "Zainab was threatened"

  private var scene: Scene {
    Scene().given(
      .addNote(text: "Ask \(secret)", section: 1, colour: nil, label: nil, member: nil),
      .editNote(note: 1, text: secret),
      .parkNote(note: 1, parking: Parking(owner: secret, answer: secret)))
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  @Test func theTextIsAMarkAndTheSessionHoldsItNowhere() throws {
    let redacted = scene.given(.redactNotes(notes: [1])).session
    #expect(redacted.notes[1]?.text == "[redacted]")
    #expect(redacted.notes[1]?.parking?.when == "")
    #expect(try !json(redacted).contains("Zainab"))
  }

  @Test func noUndoBringsItBack() throws {
    var scene = scene.given(.undo, .redactNotes(notes: [1]))
    #expect(scene.give(.redo) != nil)
    while scene.give(.undo) == nil {
      #expect(try !json(scene.session).contains("Zainab"))
    }
  }

  @Test func aNoteThatWasTakenDownIsRedactedToo() throws {
    let redacted = scene.given(.removeNote(note: 1), .redactNotes(notes: [1]), .undo)
    #expect(redacted.session.notes[1]?.text == "[redacted]")
  }

  @Test func theRedactedJournalMakesTheSameSession() throws {
    let redacted = scene.given(
      .redactNotes(notes: [1]), .editNote(note: 1, text: "Somebody was threatened"))
    let found = redacted.entries.first(where: \.redactsOthers)
    let teller = try #require(found)
    let journal = redacted.entries.map { $0.redacting(asToldBy: teller) }
    #expect(try !json(journal).contains("Zainab"))
    #expect(Session.replaying(journal) == redacted.session)
    #expect(redacted.session.notes[1]?.text == "Somebody was threatened")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whateverHappenedBeforeAndAfterTheRedactedJournalMakesTheSameSession(seed: UInt64) {
    var scene = Play.of(seed).scene
    let notes = (1..<scene.session.notes.nextID.number).map { NoteID($0) }
    if !notes.isEmpty { #expect(scene.give(.redactNotes(notes: notes)) == nil) }
    var chance = Chance(seed: seed)
    for _ in 0..<30 { scene.give(chance.command(in: scene.session), by: chance.actor()) }
    let tellers = scene.entries.filter(\.redactsOthers)
    let journal = scene.entries.map { entry in
      tellers.reduce(entry) { $0.redacting(asToldBy: $1) }
    }
    let isSame = Session.replaying(journal) == scene.session
    #expect(isSame)
  }

  @Test func aClosedSessionCanBeRedacted() {
    #expect(
      scene.given(.closeSession, .redactNotes(notes: [1])).session.notes[1]?.text == "[redacted]")
  }

  @Test func whatNeverWasIsRefusedAndHelpersMayNot() {
    var scene = scene
    #expect(scene.give(.redactNotes(notes: [2]))?.reason == .unknown)
    #expect(scene.give(.redactNotes(notes: [-1]))?.reason == .unknown)
    #expect(scene.give(.redactNotes(notes: []))?.reason == .noChange)
    #expect(scene.give(.redactNotes(notes: [1]), by: .amina)?.reason == .notAllowed)
  }

  @Test func theSameWordsElsewhereAreFound() {
    let session = scene.given(
      .addAction(what: "See why \(secret.lowercased())", who: nil, due: nil, note: nil)
    ).session
    #expect(session.places(saying: secret) == Array(repeating: "note #1", count: 3) + ["action 1"])
  }
}
