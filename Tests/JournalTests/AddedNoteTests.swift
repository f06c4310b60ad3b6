import Facilitation
import Foundation
import Support
import Testing

@testable import Journal

/// The rows that are written and read by hand are those that the coder would write and read.
@Suite struct AddedNoteTests {
  private func json(_ events: [Event]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(events), as: UTF8.self)
  }

  private static let texts = [
    "Ask the elders", "", "a/b </script>", "ναι, שלום, 国 👩🏽‍🌾", "a \u{7F} \u{2028} \u{202E}",
    "says \"no\"", "back\\slash", "two\nlines", "\u{01}", "{\"_0\":1}]",
  ]

  @Test(arguments: texts)
  func aRowWrittenByHandIsTheCodersAndIsReadBack(text: String) throws {
    for member in [nil, 7] as [ParticipantID?] {
      let note = Note(
        id: 12, text: text, colour: .violet, label: .urgent, section: 3,
        author: Actor(.helper(2), name: "Amina"), member: member,
        writtenAt: Instant(milliseconds: -5))
      let events = [Event.noteAdded(note, index: 4)]
      let coder = EntryCoder()
      let row = try coder.json(of: events)
      #expect(row == (try json(events)))
      #expect(try coder.events(from: row, revision: 1) == events)
      let byHand = AddedNote(text: row)
      #expect(byHand == nil || byHand?.events == events)
      #expect((byHand == nil) == text.contains { "\"\\\n\u{01}".contains($0) })
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyRowOfASessionIsTheCodersAndHasItsFirstEventForItsKind(seed: UInt64) throws {
    let coder = EntryCoder()
    for entry in Play.of(seed).entries {
      let line = try JournalLine(entry, coder)
      #expect(line.body == (try json(entry.events)))
      #expect(line.kind == entry.events.first?.kind)
      #expect(line.entry(coder) == entry)
    }
  }

  @Test(arguments: [
    "", "[", #"[{"noteAdded":{"_0":{"author":"facilitator"#,
    #"[{"noteAdded":{"_0":{"author":"nobody","colour":"green","id":1,"label":"public","#
      + #""section":1,"text":"x","twins":[],"writtenAt":0},"index":0}}]"#,
    #"[{"noteAdded":{"_0":{"author":"facilitator","colour":"green","id":1e3,"label":"public","#
      + #""section":1,"text":"x","twins":[],"writtenAt":0},"index":0}}]"#,
    #"[{"noteAdded":{"_0":{"author":"facilitator","colour":"green","id":99999999999999999999,"#
      + #""label":"public","section":1,"text":"x","twins":[],"writtenAt":0},"index":0}}]"#,
  ])
  func whatIsOfAnotherFormIsLeftToTheCoder(text: String) {
    #expect(AddedNote(text: text) == nil)
  }
}
